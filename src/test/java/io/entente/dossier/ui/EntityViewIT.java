package io.entente.dossier.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.dossier.DossierService;
import io.entente.dossier.FactRow;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;
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

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void shows_whose_dossier_it_is_and_opens_the_first_tab_that_has_facts() {
		EntityView view = new EntityView(this.service);
		ViewVisit visit = ViewVisit.of(view, "entity/" + SmallGraph.VIETNAM);
		assertThat(visit.single(H1.class).getText()).isEqualTo("Vietnam");
		assertThat(view.getPageTitle()).isEqualTo("Vietnam · Entente");
		assertThat(rows(visit)).singleElement().satisfies((item) -> assertThat(item.row().articles()).isEqualTo(2));
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
		assertThat(text(visit.single(PartnerList.class))).contains("Laos").contains("Planned only");
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

	private ViewVisit visit(String address) {
		return ViewVisit.of(new EntityView(this.service), address);
	}

	private static List<FactList.Item> rows(ViewVisit visit) {
		return visit.single(FactList.class).getDataProvider().fetch(new Query<>(0, 40, List.of(), null, null)).toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
