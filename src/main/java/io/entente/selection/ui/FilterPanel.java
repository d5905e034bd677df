package io.entente.selection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import io.entente.model.AgreementKind;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Sector;
import io.entente.model.TieType;
import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchService;
import io.entente.selection.KnownPublisher;
import io.entente.selection.Selection;
import io.entente.selection.SelectionNames;
import io.entente.selection.SelectionService;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * The filters of a selection. Each takes effect at once, as a step to another address.
 */
final class FilterPanel extends NativeDetails {

	private static final int SUGGESTIONS = 20;

	private final ComboBox<EntityHit> entity = new ComboBox<>();

	private final Checkbox all = new Checkbox();

	private final DatePicker from = new DatePicker();

	private final DatePicker to = new DatePicker();

	private final MultiSelectComboBox<Sector> sectors = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<ClaimKind> kinds = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<String> types = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<Modality> modalities = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<Polarity> polarities = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<KnownPublisher> publishers = new MultiSelectComboBox<>();

	private final IntegerField origins = new IntegerField();

	private final SelectionService service;

	private Selection selection = Selection.EVERYTHING;

	private Consumer<Selection> changed = (_) -> {
	};

	FilterPanel(SelectionService service, SearchService search) {
		super(Texts.of("selection.filter"));
		this.service = service;
		TestIds.mark(this, "selection-filter");
		addClassName("filter-panel");
		name(this.entity, "entity");
		this.entity.setItems((query) -> search.suggestEntities(query.getFilter().orElse(""), SUGGESTIONS)
			.stream()
			.skip(query.getOffset())
			.limit(query.getLimit()));
		this.entity.setItemLabelGenerator((hit) -> hit.title().text() + " · " + Words.of(hit.entityType()));
		this.entity.setPlaceholder(Texts.of("selection.entity.placeholder"));
		this.all.setLabel(Texts.of("selection.match.all"));
		TestIds.mark(this.all, "filter-match");
		name(this.from, "from");
		name(this.to, "to");
		choices(this.sectors, "sector", List.of(Sector.values()), Words::of);
		choices(this.kinds, "kind", List.of(ClaimKind.values()), (kind) -> Texts.of("selection.kind." + kind.name()));
		choices(this.types, "type", allTypes(), FilterPanel::typeName);
		choices(this.modalities, "modality", List.of(Modality.values()), Words::of);
		choices(this.polarities, "polarity", List.of(Polarity.values()),
				(polarity) -> Texts.of("selection.polarity." + polarity.name()));
		name(this.publishers, "publisher");
		this.publishers.setItemLabelGenerator(KnownPublisher::name);
		name(this.origins, "origins");
		this.origins.setMin(1);
		this.origins.setStepButtonsVisible(true);
		Div fields = new Div(this.entity, this.all, this.from, this.to, this.sectors, this.kinds, this.types,
				this.modalities, this.polarities, this.publishers, this.origins);
		fields.addClassName("filter-fields");
		setContent(fields);
		listen();
		addToggleListener((toggled) -> {
			if (toggled.isOpened()) {
				offerPublishers();
			}
		});
	}

	private void listen() {
		this.entity.addValueChangeListener((event) -> {
			if (event.isFromClient() && event.getValue() != null) {
				List<EntityUid> more = new ArrayList<>(this.selection.entities());
				more.add(event.getValue().uid());
				this.entity.clear();
				this.changed.accept(this.selection.withEntities(more, this.selection.all()));
			}
		});
		this.all.addValueChangeListener((event) -> follow(event,
				() -> this.selection.withEntities(this.selection.entities(), event.getValue())));
		this.from.addValueChangeListener(
				(event) -> follow(event, () -> this.selection.withTime(event.getValue(), this.to.getValue())));
		this.to.addValueChangeListener(
				(event) -> follow(event, () -> this.selection.withTime(this.from.getValue(), event.getValue())));
		this.sectors
			.addValueChangeListener((event) -> follow(event, () -> this.selection.withSectors(event.getValue())));
		this.kinds.addValueChangeListener(
				(event) -> follow(event, () -> this.selection.withKinds(event.getValue(), this.selection.types())));
		this.types.addValueChangeListener(
				(event) -> follow(event, () -> this.selection.withKinds(this.selection.kinds(), event.getValue())));
		this.modalities.addValueChangeListener((event) -> follow(event,
				() -> this.selection.withReality(event.getValue(), this.selection.polarities())));
		this.polarities.addValueChangeListener((event) -> follow(event,
				() -> this.selection.withReality(this.selection.modalities(), event.getValue())));
		this.publishers.addValueChangeListener((event) -> follow(event, () -> this.selection
			.withSources(event.getValue().stream().map(KnownPublisher::uid).toList(), this.selection.origins())));
		this.origins.addValueChangeListener((event) -> follow(event, () -> this.selection
			.withSources(this.selection.publishers(), (event.getValue() != null) ? event.getValue() : 1)));
	}

	private void follow(ValueChangeEvent<?> event, java.util.function.Supplier<Selection> next) {
		if (event.isFromClient()) {
			this.changed.accept(next.get());
		}
	}

	/** Shows a selection; hears of changes by hand. */
	void show(Selection shown, SelectionNames names, Consumer<Selection> heard) {
		this.selection = shown;
		this.changed = heard;
		this.all.setValue(shown.all());
		this.all.setEnabled(shown.entities().size() > 1);
		this.from.setValue(shown.from());
		this.to.setValue(shown.to());
		this.sectors.setValue(shown.sectors());
		this.kinds.setValue(shown.kinds());
		this.types.setValue(shown.types());
		this.modalities.setValue(shown.modalities());
		this.polarities.setValue(shown.polarities());
		List<KnownPublisher> chosen = shown.publishers()
			.stream()
			.filter(names.publishers()::containsKey)
			.map((uid) -> new KnownPublisher(uid, names.publishers().getOrDefault(uid, ""), 0))
			.toList();
		offer(chosen, isOpen() ? this.service.findPublishers() : List.of());
		this.origins.setValue(shown.origins());
	}

	private void offerPublishers() {
		offer(this.publishers.getValue(), this.service.findPublishers());
	}

	/** The chosen ones stay as they are, so that what is offered holds them. */
	private void offer(Collection<KnownPublisher> chosen, List<KnownPublisher> known) {
		Set<PublisherUid> uids = new HashSet<>(chosen.stream().map(KnownPublisher::uid).toList());
		Set<KnownPublisher> before = Set.copyOf(chosen);
		this.publishers.setItems(
				Stream.concat(chosen.stream(), known.stream().filter((each) -> !uids.contains(each.uid()))).toList());
		this.publishers.setValue(before);
	}

	static String time(Selection selection) {
		LocalDate first = selection.from();
		LocalDate last = selection.to();
		return FuzzyDateFormat.format(((first != null) ? first : "..") + "/" + ((last != null) ? last : ".."));
	}

	/** A type's name, whichever kind of fact it is of. */
	static String typeName(String type) {
		if (Stream.of(EventType.values()).anyMatch((event) -> event.name().equals(type))) {
			return Words.factType(ClaimKind.EVENT, type);
		}
		return Words.factType(Stream.of(TieType.values()).anyMatch((tie) -> tie.name().equals(type)) ? ClaimKind.TIE
				: ClaimKind.AGREEMENT, type);
	}

	static <T> Set<T> without(Set<T> every, T one) {
		Set<T> rest = new LinkedHashSet<>(every);
		rest.remove(one);
		return rest;
	}

	private static List<String> allTypes() {
		return Stream
			.<Enum<?>>concat(Stream.concat(Stream.of(EventType.values()), Stream.of(AgreementKind.values())),
					Stream.of(TieType.values()))
			.map(Enum::name)
			.distinct()
			.toList();
	}

	private static <T> void choices(MultiSelectComboBox<T> field, String name, List<T> items,
			com.vaadin.flow.component.ItemLabelGenerator<T> label) {
		name(field, name);
		field.setItemLabelGenerator(label);
		field.setItems(items);
	}

	private static <F extends com.vaadin.flow.component.Component & HasLabel> void name(F field, String name) {
		field.setLabel(Texts.of("selection.field." + name));
		TestIds.mark(field, "filter-" + name);
	}

}
