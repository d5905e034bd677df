package io.entente.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import io.entente.dossier.Companion;
import io.entente.dossier.EntityOverview;
import io.entente.dossier.FactSlice;
import io.entente.dossier.OverviewService;
import io.entente.dossier.Ranking;
import io.entente.dossier.Sources;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * The first tab of an entity's dossier: what its facts amount to, each figure a way to
 * them.
 */
class OverviewPage extends Div {

	private final Entity entity;

	private final EntityOverview overview;

	private final Selection filters;

	private final Ranking ranking;

	private final boolean map;

	private final OpenedFacts opened;

	OverviewPage(Entity entity, EntityOverview overview, Selection filters, Ranking ranking, boolean map,
			OpenedFacts opened) {
		this.entity = entity;
		this.overview = overview;
		this.filters = filters;
		this.ranking = ranking;
		this.map = map;
		this.opened = opened;
		TestIds.mark(this, "dossier-overview");
		addClassName("overview");
		add(SummaryLine.of(entity.type(), overview, opened));
		if (overview.digest().counted() == 0) {
			add(nothing());
		}
		Div columns = new Div(main(), side());
		columns.addClassName("overview-columns");
		add(columns);
	}

	private Component nothing() {
		if (!this.filters.equals(Selection.EVERYTHING)) {
			return new EmptyState(Texts.of("dossier.empty.filtered.title"), Texts.of("dossier.empty.filtered.advice"));
		}
		return new EmptyState(Texts.of("dossier.empty.overview.title"), Texts.of("dossier.empty.overview.advice"),
				new Anchor(Addresses.search(this.entity.name()), Texts.of("dossier.empty.overview.search")));
	}

	private Div main() {
		Div main = new Div();
		main.addClassName("overview-main");
		if (!this.overview.agreements().isEmpty()) {
			main.add(new DossierPart("agreements",
					new AgreementRows(this.overview.agreements(), Set.of(this.entity.uid()), this.opened::open))
				.beside(more()));
		}
		long happenings = this.overview.digest().of(ClaimKind.AGREEMENT).total()
				+ this.overview.digest().of(ClaimKind.EVENT).total();
		if (happenings > 0) {
			main.add(new DossierPart("intensity",
					new QuarterChart(this.overview.digest().intensity(), this.opened::open)));
			main.add(new TimelinePart(OverviewService.of(this.filters, List.of(this.entity.uid())), this.opened));
			main.add(new MapPart(this.entity, OverviewService.of(this.filters, List.of(this.entity.uid())), this.map,
					page(this.filters, this.map ? ranked() : withMap(ranked()))));
		}
		if (!this.overview.latest().isEmpty()) {
			main.add(new DossierPart("latest", new ToldList(this.overview.latest(), this.opened::open)));
		}
		if (!this.overview.roles().isEmpty()) {
			DossierPart roles = new DossierPart("roles", new RoleList(this.overview.roles(), this.opened::open));
			if (this.overview.rolesTotal() > this.overview.roles().size()) {
				roles.note(Texts.of("dossier.roles.shown", this.overview.roles().size(), this.overview.rolesTotal()));
			}
			main.add(roles.note(Texts.of("dossier.roles.track")));
		}
		return main;
	}

	private Anchor more() {
		Anchor more = TestIds
			.mark(new Anchor(page(this.filters, Map.of("tab", List.of(DossierTab.AGREEMENTS.address()))),
					Texts.of("dossier.part.agreements.all")), "all-agreements");
		more.addClassName("more");
		return more;
	}

	private Div side() {
		Div side = new Div();
		side.addClassName("overview-side");
		if (!this.overview.partners().isEmpty()) {
			DossierPart partners = new DossierPart("partners",
					CompanionList.links(this.overview.partners(), this.ranking, pair(FactSlice.HAPPENINGS), "partner"));
			partners.beside(rankings());
			if (this.overview.partnersTotal() > this.overview.partners().size()) {
				partners.note(Texts.of("dossier.partners.shown", this.overview.partners().size(),
						this.overview.partnersTotal()));
			}
			side.add(partners);
		}
		if (!this.overview.digest().sectors().isEmpty()) {
			side.add(new DossierPart("sectors", new SectorBars(this.overview.digest().sectors(),
					(sector) -> page(this.filters.withSectors(Set.of(sector)), own()))));
		}
		if (!this.overview.people().isEmpty()) {
			side.add(new DossierPart("people",
					CompanionList.links(this.overview.people(), Ranking.FACTS, pair(FactSlice.ALL), "person")));
		}
		if (!this.overview.organizations().isEmpty()) {
			side.add(new DossierPart("organizations", CompanionList.links(this.overview.organizations(), Ranking.FACTS,
					pair(FactSlice.ALL), "organization")));
		}
		if (!this.overview.sources().publishers().isEmpty()) {
			side.add(sources());
		}
		return side;
	}

	private DossierPart sources() {
		Sources sources = this.overview.sources();
		DossierPart part = new DossierPart("sources", new SourceBars(sources,
				(publisher) -> page(this.filters.withSources(List.of(publisher), this.filters.origins()), own())));
		if (sources.total() > sources.publishers().size()) {
			part.note(Texts.of("dossier.sources.more", sources.total() - sources.publishers().size()));
		}
		return sources.cut() ? part.note(Texts.of("dossier.sources.cut")) : part;
	}

	private Nav rankings() {
		Nav nav = TestIds.mark(new Nav(), "partner-ranking");
		nav.addClassName("ranking");
		nav.setAriaLabel(Texts.of("dossier.rank"));
		for (Ranking each : Ranking.values()) {
			Anchor link = new Anchor(page(this.filters, ranked(each)), Texts.of("dossier.rank." + each.address()));
			link.setTitle(Texts.of("dossier.rank." + each.address() + ".hint"));
			if (each == this.ranking) {
				link.getElement().setAttribute("aria-current", "true");
			}
			nav.add(link);
		}
		return nav;
	}

	/** The dossier of both, with the facts beside that the bar counts. */
	private Function<Companion, String> pair(FactSlice counted) {
		EntityUid self = this.entity.uid();
		return (companion) -> this.filters.address(Addresses.pair(self, companion.uid()),
				OpenedFacts.shown(counted.with(companion.uid())));
	}

	private Map<String, List<String>> own() {
		return this.map ? withMap(ranked()) : ranked();
	}

	private Map<String, List<String>> ranked() {
		return (this.ranking == Ranking.FACTS) ? Map.of() : Map.of("rank", List.of(this.ranking.address()));
	}

	private Map<String, List<String>> ranked(Ranking other) {
		Map<String, List<String>> own = Map.of("rank", List.of(other.address()));
		return this.map ? withMap(own) : own;
	}

	private static Map<String, List<String>> withMap(Map<String, List<String>> own) {
		Map<String, List<String>> both = new LinkedHashMap<>(own);
		both.put("map", List.of("on"));
		return both;
	}

	private String page(Selection selection, Map<String, List<String>> own) {
		return selection.address(Addresses.entity(this.entity.uid()), own);
	}

}
