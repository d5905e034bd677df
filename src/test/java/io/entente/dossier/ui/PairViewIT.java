package io.entente.dossier.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.dossier.DossierService;
import io.entente.dossier.OverviewService;
import io.entente.dossier.PairService;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.EntityUid;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.SidePanel;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

@SpringBootTest
@GraphIT
class PairViewIT {

	@Autowired
	private DossierService service;

	@Autowired
	private OverviewService overviews;

	@Autowired
	private PairService pairs;

	@Autowired
	private ObjectProvider<SelectionBar> bars;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void shows_what_the_two_have_in_common() {
		PairView view = view();
		ViewVisit visit = ViewVisit.of(view, Addresses.pair(SmallGraph.HUNGARY, SmallGraph.VIETNAM));
		assertThat(view.getPageTitle()).contains("Hungary").contains("Vietnam").contains(" × ");
		assertThat(visit.all(AgreementRows.class)).hasSize(1);
		assertThat(visit.text()).contains("1 agreement")
			.contains("Hungary announced a memorandum")
			.contains("Only one")
			.doesNotContain("dossier.");
	}

	@Test
	void the_other_order_leads_to_the_same_address() {
		String address = Addresses.pair(SmallGraph.HUNGARY, SmallGraph.VIETNAM);
		assertThat(Addresses.pair(SmallGraph.VIETNAM, SmallGraph.HUNGARY)).isEqualTo(address);
		String[] parts = address.split("/", -1);
		ViewVisit visit = visit("pair/" + parts[2] + "/" + parts[1]);
		verify(visit.event()).forwardTo(eq(address), any(QueryParameters.class));
	}

	@Test
	void what_is_planned_and_what_is_denied_never_mix() {
		String address = Addresses.pair(SmallGraph.LAOS, SmallGraph.VIETNAM);
		ViewVisit planned = visit(address);
		assertThat(planned.single(FactList.class).getDataProvider().size(new Query<>())).isOne();
		assertThat(planned.text()).contains("Stated0").contains("Planned or possible1").contains("Denied1");
		ViewVisit denied = visit(address + "?reality=denied");
		assertThat(denied.single(FactList.class).getDataProvider().fetch(new Query<>())).singleElement()
			.satisfies((item) -> assertThat(item.row().fact().type()).isEqualTo("ACCUSE"));
	}

	@Test
	void a_quarter_opens_its_facts() {
		ViewVisit visit = visit(
				Addresses.pair(SmallGraph.HUNGARY, SmallGraph.VIETNAM) + "?show=agreement.event.in-2025-q4");
		assertThat(visit.single(SidePanel.class).getElement().getAttribute("heading")).contains("Q4 2025");
	}

	@Test
	void two_strangers_are_told_that_nothing_joins_them() {
		ViewVisit visit = visit(Addresses.pair(SmallGraph.HUNGARY, SmallGraph.LAOS));
		assertThat(visit.single(EmptyState.class).getElement().getTextRecursively()).contains("Nothing joins the two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pair/nonsense/e-aaaaaaaaaaaaaaaaaaaaaaaaaa", "pair/e-aaaaaaaaaaaaaaaaaaaaaaaaaa",
			"pair/e-aaaaaaaaaaaaaaaaaaaaaaaaaa/e-bbbbbbbbbbbbbbbbbbbbbbbbbb" })
	void an_unknown_pair_is_not_found(String address) {
		verify(visit(address).event()).rerouteToError(eq(NotFoundException.class), contains("no such pair"));
	}

	@Test
	void one_entity_twice_is_its_own_dossier() {
		EntityUid laos = SmallGraph.LAOS;
		verify(visit("pair/" + laos + "/" + laos).event()).forwardTo(eq(Addresses.entity(laos)),
				any(QueryParameters.class));
	}

	private PairView view() {
		return new PairView(this.service, this.overviews, this.pairs, this.bars.getObject());
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(view(), address);
	}

}
