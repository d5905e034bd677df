package io.entente.dossier.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.dossier.DossierService;
import io.entente.dossier.FactRow;
import io.entente.dossier.OverviewService;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.SidePanel;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

@SpringBootTest
@GraphIT
class EntityViewIT {

	@Autowired
	private DossierService service;

	@Autowired
	private OverviewService overviews;

	@Autowired
	private ObjectProvider<SelectionBar> bars;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void shows_whose_dossier_it_is_and_opens_the_overview() {
		EntityView view = view();
		ViewVisit visit = ViewVisit.of(view, "entity/" + SmallGraph.VIETNAM);
		assertThat(visit.single(H1.class).getText()).isEqualTo("Vietnam");
		assertThat(view.getPageTitle()).isEqualTo("Vietnam · Entente");
		assertThat(text(visit.single(SummaryLine.class))).contains("named in 3 articles of 2 publishers")
			.contains("1 agreement")
			.contains("with 1 country")
			.contains("1 planned or possible")
			.contains("1 denied");
		assertThat(visit.text()).doesNotContain("dossier.");
	}

	@Test
	void a_figure_of_the_address_opens_its_facts_beside() {
		ViewVisit visit = visit("entity/" + SmallGraph.VIETNAM + "?show=event.denied");
		assertThat(visit.single(SidePanel.class).getElement().getAttribute("heading")).isEqualTo("Events · Denied");
		assertThat(rows(visit)).singleElement()
			.satisfies((item) -> assertThat(item.row().fact().type()).isEqualTo("ACCUSE"));
	}

	@Test
	void filters_count_and_list_only_what_fits() {
		ViewVisit visit = visit("entity/" + SmallGraph.VIETNAM + "?tab=events&modality=planned");
		assertThat(rows(visit)).singleElement()
			.satisfies((item) -> assertThat(item.row().fact().type()).isEqualTo("CONSULT"));
		assertThat(text(visit.all(Nav.class).getFirst())).contains("Agreements0").contains("Events1");
	}

	@Test
	void an_entity_without_facts_says_what_to_do_next() {
		TestGraph.shared()
			.run("CREATE (:Entity:Person {uid: $uid, type: 'PERSON', name: 'Jo', aliases: []})",
					Map.of("uid", EntityUid.of(EntityType.PERSON, "jo").value()));
		assertThat(visit("entity/" + EntityUid.of(EntityType.PERSON, "jo")).text()).contains("No facts yet");
	}

	@Test
	void the_address_opens_the_evidence_of_a_fact() {
		FactRow memorandum = this.service.findFacts(SmallGraph.HUNGARY, ClaimKind.AGREEMENT, true, 0, 1).getFirst();
		ViewVisit visit = visit("entity/" + SmallGraph.HUNGARY + "?fact=" + memorandum.fact().uid());
		assertThat(visit.single(EvidencePanel.class).getElement().getAttribute("fact"))
			.isEqualTo(memorandum.fact().uid().value());
	}

	@Test
	void an_undated_fact_opens_the_group_of_unknown_dates() {
		ViewVisit visit = visit("entity/" + SmallGraph.LAOS + "?tab=events");
		assertThat(rows(visit)).extracting(FactList.Item::undatedFollow).containsExactly(0L, 1L);
	}

	@Test
	void the_partners_tab_lists_partners_and_no_facts() {
		ViewVisit visit = visit("entity/" + SmallGraph.VIETNAM + "?tab=partners");
		assertThat(visit.all(FactList.class)).isEmpty();
		assertThat(text(visit.single(PartnerList.class))).contains("Laos").contains("2 partners");
	}

	@Test
	void a_plan_and_a_denial_are_labelled() {
		FactRow plan = this.service.findFacts(SmallGraph.LAOS, ClaimKind.EVENT, true, 0, 1).getFirst();
		FactRow denial = this.service.findFacts(SmallGraph.LAOS, ClaimKind.EVENT, true, 1, 1).getFirst();
		assertThat(text(new FactCard(plan, 0, (row) -> {
		}))).contains("Planned");
		assertThat(text(new FactCard(denial, 1, (row) -> {
		}))).contains("Denied").contains("Date unknown · 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "entity/nonsense", "entity/e-aaaaaaaaaaaaaaaaaaaaaaaaaa", "entity/%3Cscript%3E" })
	void an_address_of_nobody_is_not_found(String address) {
		verify(visit(address).event()).rerouteToError(eq(NotFoundException.class), contains("no entity"));
	}

	private EntityView view() {
		return new EntityView(this.service, this.overviews, this.bars.getObject());
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(view(), address);
	}

	private static List<FactList.Item> rows(ViewVisit visit) {
		return visit.single(FactList.class).getDataProvider().fetch(new Query<>(0, 40, List.of(), null, null)).toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
