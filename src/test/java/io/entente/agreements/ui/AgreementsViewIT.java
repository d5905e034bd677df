package io.entente.agreements.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.search.SearchService;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.EmptyState;
import io.entente.uikit.SidePanel;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class AgreementsViewIT {

	@Autowired
	private AgreementService service;

	@Autowired
	private SelectionService selections;

	@Autowired
	private SearchService search;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void lists_the_agreements_of_the_selection_with_their_total() {
		ViewVisit visit = visit("agreements");
		assertThat(rows(visit)).singleElement()
			.satisfies((row) -> assertThat(row.title()).isEqualTo("Mou between Hungary and Vietnam"));
		assertThat(visit.text()).contains("1 agreement");
		assertThat(visit.all(SidePanel.class)).isEmpty();
	}

	@Test
	void a_row_tells_parties_stages_and_how_well_it_is_founded() {
		String row = text(new LedgerRow(memorandum(), "agreements"));
		assertThat(row).contains("Hungary")
			.contains("Vietnam")
			.contains("Signed")
			.contains("October 2025")
			.contains("2");
	}

	@Test
	void the_address_opens_an_agreement_with_the_sentences_of_its_stages() {
		ViewVisit visit = visit("agreements?open=" + memorandum().uid());
		String panel = text(visit.single(SidePanel.class));
		assertThat(panel).contains("signed a memorandum on health").contains("Announced").contains("Example News");
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref)
			.filteredOn((href) -> href.startsWith("article/"))
			.hasSize(2)
			.allMatch((href) -> href.matches("article/a-[a-z2-7]{26}\\?claim=c-.*#p-.*"));
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref)
			.contains("agreements?open=" + memorandum().uid() + "&evidence=all");
	}

	@Test
	void the_evidence_opens_in_the_one_panel() {
		ViewVisit visit = visit("agreements?open=" + memorandum().uid() + "&evidence=all");
		assertThat(visit.single(EvidencePanel.class).getElement().getAttribute("fact"))
			.isEqualTo(memorandum().uid().value());
		assertThat(visit.all(SidePanel.class)).isEmpty();
	}

	@Test
	void columns_order_the_rows_and_keep_the_selection() {
		ViewVisit visit = visit("agreements?entity=" + SmallGraph.HUNGARY + "&sort=title");
		assertThat(visit.single(LedgerHead.class)
			.getChildren()
			.filter(Anchor.class::isInstance)
			.map((anchor) -> ((Anchor) anchor).getHref()))
			.contains("agreements?entity=" + SmallGraph.HUNGARY + "&sort=-title",
					"agreements?entity=" + SmallGraph.HUNGARY + "&sort=-date",
					"agreements?entity=" + SmallGraph.HUNGARY);
	}

	@Test
	void opening_a_row_draws_none_of_the_rows_anew() {
		AgreementsView view = view();
		ViewVisit before = ViewVisit.of(view, "agreements");
		LedgerGrid grid = before.single(LedgerGrid.class);
		ViewVisit after = ViewVisit.of(view, "agreements?open=" + memorandum().uid());
		assertThat(after.single(LedgerGrid.class)).isSameAs(grid);
		assertThat(after.all(SidePanel.class)).hasSize(1);
	}

	@Test
	void an_empty_ledger_says_what_to_do() {
		assertThat(text(visit("agreements?entity=" + SmallGraph.LAOS).single(EmptyState.class)))
			.contains("Remove a filter above");
		TestGraph.shared().wipe();
		assertThat(text(visit("agreements").single(EmptyState.class))).contains("Import articles");
	}

	@Test
	void an_agreement_that_is_gone_is_told_and_nonsense_is_left_out() {
		assertThat(visit("agreements?open=f-aaaaaaaaaaaaaaaaaaaaaaaaaa").single(SidePanel.class)
			.getElement()
			.getAttribute("heading")).contains("no agreement at this address");
		assertThat(visit("agreements?open=nonsense&sort=nonsense").all(SidePanel.class)).isEmpty();
	}

	private Agreement memorandum() {
		return this.service.findAgreements(Selection.EVERYTHING, AgreementOrder.DEFAULT, 0, 1).getFirst();
	}

	private AgreementsView view() {
		return new AgreementsView(this.service, new SelectionBar(this.selections, this.search));
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(view(), address);
	}

	private static List<Agreement> rows(ViewVisit visit) {
		return visit.single(LedgerGrid.class)
			.getDataProvider()
			.fetch(new Query<>(0, 40, List.of(), null, null))
			.toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
