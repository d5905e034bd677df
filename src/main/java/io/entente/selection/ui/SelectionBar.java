package io.entente.selection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.entente.search.SearchService;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.entente.selection.SelectionNames;
import io.entente.selection.SelectionService;
import io.entente.uikit.ExportMenu;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * What every view of the selection wears on top: what it consists of as removable chips,
 * and the filters. Chips are links, so that the address stays the only place the
 * selection lives in.
 */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class SelectionBar extends Div {

	/** More names would make no better name of a file. */
	private static final int NAMED = 3;

	private final SelectionService service;

	private final Div chips = TestIds.mark(new Div(), "selection-chips");

	private final Span count = TestIds.mark(new Span(), "selection-count");

	private final FilterPanel filters;

	private final ExportMenu export = new ExportMenu();

	private final LeftOutNote leftOut = new LeftOutNote();

	public SelectionBar(SelectionService service, SearchService search) {
		this.service = service;
		this.filters = new FilterPanel(service, search);
		TestIds.mark(this, "selection-bar");
		addClassName("selection-bar");
		this.chips.addClassName("chips");
		this.chips.getElement().setAttribute("role", "list");
		this.chips.getElement().setAttribute("aria-label", Texts.of("selection.chips"));
		this.count.addClassName("selection-count");
		this.count.getElement().setAttribute("role", "status");
		add(this.chips, this.filters, this.count, this.export, this.leftOut);
	}

	/** Shows a selection as the page at a path does. */
	public void show(Selection selection, String path) {
		show(selection, path, Map.of());
	}

	/**
	 * Shows a selection as the page at a path does.
	 * @param selection the selection
	 * @param path the page's
	 * @param own the page's own parameters, kept when a filter changes
	 */
	public void show(Selection selection, String path, Map<String, List<String>> own) {
		show(selection, selection, path, own);
	}

	/**
	 * Shows a selection as the page at a path does that shows only a part of it.
	 * @param selection the selection
	 * @param shown what of it the page shows, and what is exported from there
	 * @param path the page's
	 * @param own the page's own parameters, kept when a filter changes
	 */
	public void show(Selection selection, Selection shown, String path, Map<String, List<String>> own) {
		getUI().ifPresent((ui) -> ComponentUtil.fireEvent(ui, new SelectionChangedEvent(ui, selection)));
		SelectionNames names = this.service.findNames(selection);
		this.chips.removeAll();
		chips(selection, names)
			.forEach((chip) -> this.chips.add(chip(chip.label(), chip.without().address(path, own))));
		if (!selection.equals(Selection.EVERYTHING)) {
			Anchor clear = new Anchor(Selection.EVERYTHING.address(path, own), Texts.of("selection.clear"));
			clear.addClassName("clear");
			this.chips.add(TestIds.mark(listItem(clear), "clear-selection"));
		}
		this.export.show(shown.address("").replaceFirst("^\\?", ""),
				title(shown, shown.entities().equals(selection.entities()) ? names : this.service.findNames(shown)));
		this.filters.show(selection, names,
				(changed) -> getUI().ifPresent((ui) -> ui.navigate(changed.address(path, own))));
	}

	/**
	 * Tells what of the page's address isn't read or known, when somebody comes to it.
	 * @param parameters the address's
	 * @param own the page's own parameters, and which of their values can be read
	 */
	public void tell(Map<String, List<String>> parameters, Map<String, Predicate<String>> own) {
		Selection selection = Selection.of(parameters);
		this.leftOut.show(parameters, own, selection, this.service.findNames(selection));
	}

	/** Says how much the selection holds. */
	public void show(SelectionCount count) {
		String text = Texts.of("selection.count", count.total());
		this.count
			.setText((count.undated() > 0) ? text + " · " + Texts.of("selection.undated", count.undated()) : text);
	}

	/** What a file of the selection is called: its entities and its time. */
	private static String title(Selection selection, SelectionNames names) {
		List<String> parts = new ArrayList<>();
		selection.entities()
			.stream()
			.flatMap((uid) -> names.entity(uid).stream())
			.map(SelectionNames.NamedEntity::name)
			.limit(NAMED)
			.forEach(parts::add);
		Stream.of(selection.from(), selection.to()).filter(Objects::nonNull).map(Object::toString).forEach(parts::add);
		return String.join(" ", parts);
	}

	private static List<Chip> chips(Selection selection, SelectionNames names) {
		List<Chip> chips = new ArrayList<>();
		selection.entities()
			.forEach((uid) -> chips.add(new Chip(
					names.entity(uid).map(SelectionNames.NamedEntity::name).orElse(Texts.of("selection.unknown")),
					selection.withEntities(without(selection.entities(), uid), selection.all()))));
		if (selection.all()) {
			chips.add(new Chip(Texts.of("selection.match.all"), selection.withEntities(selection.entities(), false)));
		}
		if (selection.from() != null || selection.to() != null) {
			chips.add(new Chip(FilterPanel.time(selection), selection.withTime(null, null)));
		}
		selection.sectors()
			.forEach((sector) -> chips.add(new Chip(Words.of(sector),
					selection.withSectors(FilterPanel.without(selection.sectors(), sector)))));
		selection.kinds()
			.forEach((kind) -> chips.add(new Chip(Texts.of("selection.kind." + kind.name()),
					selection.withKinds(FilterPanel.without(selection.kinds(), kind), selection.types()))));
		selection.types()
			.forEach((type) -> chips.add(new Chip(FilterPanel.typeName(type),
					selection.withKinds(selection.kinds(), FilterPanel.without(selection.types(), type)))));
		selection.modalities()
			.forEach((modality) -> chips.add(new Chip(Words.of(modality), selection
				.withReality(FilterPanel.without(selection.modalities(), modality), selection.polarities()))));
		selection.polarities()
			.forEach((polarity) -> chips.add(new Chip(Texts.of("selection.polarity." + polarity.name()), selection
				.withReality(selection.modalities(), FilterPanel.without(selection.polarities(), polarity)))));
		selection.publishers()
			.forEach((uid) -> chips.add(new Chip(names.publishers().getOrDefault(uid, Texts.of("selection.unknown")),
					selection.withSources(without(selection.publishers(), uid), selection.origins()))));
		if (selection.origins() > 1) {
			chips.add(new Chip(Texts.of("selection.origins", selection.origins()),
					selection.withSources(selection.publishers(), 1)));
		}
		return chips;
	}

	private static Component chip(String label, String address) {
		Anchor chip = new Anchor(address, "");
		Span cross = new Span("×");
		cross.getElement().setAttribute("aria-hidden", "true");
		chip.add(new Span(label), cross);
		chip.addClassName("chip");
		chip.setAriaLabel(Texts.of("selection.remove", label));
		chip.setTitle(Texts.of("selection.remove", label));
		return TestIds.mark(listItem(chip), "selection-chip");
	}

	private static Span listItem(Component content) {
		Span item = new Span(content);
		item.getElement().setAttribute("role", "listitem");
		return item;
	}

	private static <T> List<T> without(List<T> all, T one) {
		return all.stream().filter((each) -> !each.equals(one)).toList();
	}

	/**
	 * A part of the selection.
	 *
	 * @param label in words
	 * @param without the selection without it
	 */
	private record Chip(String label, Selection without) {
	}

}
