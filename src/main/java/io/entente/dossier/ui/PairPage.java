package io.entente.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.Companion;
import io.entente.dossier.FactDigest;
import io.entente.dossier.FactSlice;
import io.entente.dossier.OverviewService;
import io.entente.dossier.OverviewService.Slice;
import io.entente.dossier.PairDossier;
import io.entente.dossier.PairDossier.Contradicted;
import io.entente.dossier.Reality;
import io.entente.dossier.ToldFact;
import io.entente.evidence.Contradiction;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What two entities have to do with one another, part by part.
 */
class PairPage extends Div {

	private final PairDossier pair;

	private final List<EntityUid> both;

	private final Selection filters;

	private final Reality reality;

	private final boolean map;

	private final OverviewService overviews;

	private final OpenedFacts opened;

	PairPage(PairDossier pair, Selection filters, Reality reality, boolean map, OverviewService overviews,
			OpenedFacts opened) {
		this.pair = pair;
		this.both = List.of(pair.first().uid(), pair.second().uid());
		this.filters = filters;
		this.reality = reality;
		this.map = map;
		this.overviews = overviews;
		this.opened = opened;
		TestIds.mark(this, "pair-dossier");
		addClassName("overview");
		FactDigest digest = pair.digest();
		if (digest.counted() == 0) {
			add(nothing());
			return;
		}
		add(SummaryLine.of(pair, opened));
		Div main = new Div(ledger(), intensity(), new TimelinePart(OverviewService.of(filters, this.both), opened));
		main.add(
				new MapPart(bodyOf(pair), OverviewService.of(filters, this.both), map, address(filters, reality, !map)),
				contact(), contradictions());
		main.addClassName("overview-main");
		Div side = new Div();
		side.addClassName("overview-side");
		if (!digest.sectors().isEmpty()) {
			side.add(new DossierPart("sectors", new SectorBars(digest.sectors(),
					(sector) -> address(filters.withSectors(Set.of(sector)), reality))));
		}
		side.add(around("people", pair.people(), "person"),
				around("organizations", pair.organizations(), "organization"));
		Div columns = new Div(main, side);
		columns.addClassName("overview-columns");
		add(columns, evidence());
	}

	/** Whose countries the map shows where not both are countries themselves. */
	private static @Nullable Entity bodyOf(PairDossier pair) {
		return Stream.of(pair.first(), pair.second())
			.filter((one) -> one.type() != EntityType.COUNTRY)
			.findFirst()
			.orElse(null);
	}

	private Component nothing() {
		return this.filters.equals(Selection.EVERYTHING)
				? new EmptyState(Texts.of("dossier.pair.empty.title"), Texts.of("dossier.pair.empty.advice"),
						new Anchor(OverviewService.of(Selection.EVERYTHING, this.both).address("graph"),
								Texts.of("dossier.graph")))
				: new EmptyState(Texts.of("dossier.empty.filtered.title"), Texts.of("dossier.empty.filtered.advice"));
	}

	/** What is planned, and what is denied, follows under a heading of its own. */
	private DossierPart ledger() {
		DossierPart part = new DossierPart("ledger");
		Map<Reality, List<SelectedFact>> parted = this.pair.agreements()
			.stream()
			.collect(Collectors.groupingBy(Reality::of));
		boolean several = parted.size() > 1 || !parted.containsKey(Reality.STATED);
		for (Reality each : Reality.values()) {
			List<SelectedFact> agreements = parted.getOrDefault(each, List.of());
			if (!agreements.isEmpty()) {
				if (several) {
					part.add(new H3(Texts.of("dossier.reality." + each.name()) + " · "
							+ Texts.of("dossier.number", agreements.size())));
				}
				part.add(new AgreementRows(agreements, Set.copyOf(this.both), this.opened::open));
			}
		}
		long all = this.pair.digest().of(ClaimKind.AGREEMENT).total();
		if (all == 0) {
			return part.note(Texts.of("dossier.pair.ledger.none"));
		}
		return (all > this.pair.agreements().size())
				? part.note(Texts.of("dossier.slice.shown", this.pair.agreements().size(), all)) : part;
	}

	private DossierPart intensity() {
		return new DossierPart("intensity", new QuarterChart(this.pair.digest().intensity(), this.opened::open));
	}

	private DossierPart contact() {
		DossierPart part = new DossierPart("contact");
		ToldFact first = this.pair.firstContact();
		ToldFact last = this.pair.lastContact();
		if (first == null || last == null) {
			return part.note(Texts.of("dossier.pair.contact.none"));
		}
		boolean one = first.fact().uid().equals(last.fact().uid());
		part.add(ToldList.item(first, Texts.of("dossier.pair.contact." + (one ? "only" : "first")), this.opened::open));
		if (!one) {
			part.add(ToldList.item(last, Texts.of("dossier.pair.contact.last"), this.opened::open));
		}
		return part.note(Texts.of("dossier.pair.contact.note"));
	}

	private DossierPart contradictions() {
		DossierPart part = new DossierPart("contradictions");
		if (this.pair.contradictions().isEmpty()) {
			return part.note(Texts.of("dossier.pair.contradictions.none"));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("contradiction-list");
		this.pair.contradictions().forEach((each) -> list.add(contradiction(each)));
		part.add(list);
		return part;
	}

	private ListItem contradiction(Contradicted each) {
		Span matters = new Span(each.matters().stream().map(PairPage::words).collect(Collectors.joining(" · ")));
		matters.addClassName("matters");
		return TestIds.mark(new ListItem(new FuzzyDateText(each.fact().time()),
				new Div(ToldList.title(each.fact(), this.opened::open), matters)), "contradiction");
	}

	private static String words(Contradiction contradiction) {
		String sides = contradiction.sides()
			.stream()
			.map((side) -> (side.time() != null) ? FuzzyDateFormat.format(side.time())
					: (side.status() != null) ? Words.of(side.status()) : "")
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" ≠ "));
		return Texts.of("dossier.pair.matter." + contradiction.matter().name(), sides);
	}

	private DossierPart around(String name, List<Companion> companions, String hook) {
		if (companions.isEmpty()) {
			return new DossierPart(name).note(Texts.of("dossier.pair.people.none"));
		}
		return new DossierPart(name, CompanionList.buttons(companions,
				(companion) -> this.opened.open(FactSlice.ALL.with(companion.uid())), hook));
	}

	/** One list for each of what is stated, planned and denied; they never mix. */
	private DossierPart evidence() {
		Nav toggle = TestIds.mark(new Nav(), "reality-toggle");
		toggle.addClassName("ranking");
		toggle.setAriaLabel(Texts.of("dossier.part.evidence"));
		for (Reality each : Reality.values()) {
			Anchor link = TestIds.mark(new Anchor(address(this.filters, each), ""),
					"reality-" + each.name().toLowerCase(Locale.ROOT));
			Span count = new Span(Texts.of("dossier.number", this.pair.digest().facts().of(each)));
			count.addClassName("count");
			link.add(new Span(Texts.of("dossier.reality." + each.name())), count);
			if (each == this.reality) {
				link.getElement().setAttribute("aria-current", "true");
			}
			toggle.add(link);
		}
		DossierPart part = new DossierPart("evidence").beside(toggle);
		part.setId("evidence");
		Slice slice = this.overviews.findSlice(this.filters, this.both, FactSlice.ALL.that(this.reality));
		if (slice.facts().isEmpty()) {
			return part.note(Texts.of("dossier.slice.empty"));
		}
		FactList list = this.opened.list(slice);
		list.addClassName("in-page");
		list.setAllRowsVisible(slice.facts().size() <= 6);
		part.add(list);
		return (slice.facts().size() < slice.total())
				? part.note(Texts.of("dossier.slice.shown", slice.facts().size(), slice.total())) : part;
	}

	private String address(Selection selection, Reality shown) {
		return address(selection, shown, this.map);
	}

	private String address(Selection selection, Reality shown, boolean withMap) {
		return selection.address(Addresses.pair(this.both.getFirst(), this.both.getLast()), own(shown, withMap));
	}

	/** What the page's address says besides the facts. */
	static Map<String, List<String>> own(Reality shown, boolean withMap) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		own.put("reality", List.of(shown.name().toLowerCase(Locale.ROOT)));
		if (withMap) {
			own.put("map", List.of("on"));
		}
		return own;
	}

}
