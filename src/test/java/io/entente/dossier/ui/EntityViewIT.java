package io.entente.dossier.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.dossier.DossierService;
import io.entente.dossier.FactRow;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
@ViewPackages(packages = "io.entente")
class EntityViewIT extends SpringBrowserlessTest {

	@Autowired
	private DossierService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void shows_whose_dossier_it_is_and_opens_the_first_tab_that_has_facts() {
		EntityView view = navigate("entity/" + SmallGraph.VIETNAM, EntityView.class);
		assertThat(find(H1.class).single().getText()).isEqualTo("Vietnam");
		assertThat(view.getPageTitle()).isEqualTo("Vietnam · Entente");
		assertThat(test(find(FactList.class).single()).size()).isEqualTo(1);
	}

	@Test
	void the_address_opens_a_fact_with_its_sentences_and_each_leads_into_its_article() {
		FactRow memorandum = this.service.findFacts(SmallGraph.HUNGARY, ClaimKind.AGREEMENT, true, 0, 1).getFirst();
		navigate("entity/" + SmallGraph.HUNGARY + "?fact=" + memorandum.fact().uid(), EntityView.class);
		EvidencePanel panel = find(EvidencePanel.class).single();
		assertThat(text(panel)).contains("signed a memorandum on health").contains("Example Gazette");
		assertThat(find(Anchor.class, panel).all()).hasSize(2)
			.allSatisfy((anchor) -> assertThat(anchor.getHref()).matches("article/a-[a-z2-7]{26}\\?claim=c-.*#p-.*"));
	}

	@Test
	void an_undated_fact_opens_the_group_of_unknown_dates() {
		navigate("entity/" + SmallGraph.LAOS + "?tab=events", EntityView.class);
		FactList list = find(FactList.class).single();
		assertThat(test(list).getRow(0).undatedFollow()).isZero();
		assertThat(test(list).getRow(1).undatedFollow()).isEqualTo(1);
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
	void an_address_of_nobody_says_so(String address) {
		UI.getCurrent().navigate(address);
		assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
