package io.entente.shell;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.entente.graph.GraphCounts;
import io.entente.graph.GraphStatistics;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.FuzzyDate;
import io.entente.shell.internal.HomeQueries;
import io.entente.shell.internal.HomeQueries.LatestAgreement;
import io.entente.shell.internal.HomeQueries.LatestArticle;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is in the graph, what came in last, and what to do where nothing is.
 */
@Route("")
@PageTitle("Entente")
class HomeView extends Div implements BeforeEnterObserver {

	private static final int LATEST = 8;

	private final HomeQueries queries;

	private final GraphStatistics statistics;

	HomeView(HomeQueries queries, GraphStatistics statistics) {
		this.queries = queries;
		this.statistics = statistics;
		addClassNames("page", "home-view");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		GraphCounts figures = this.statistics.counts();
		if (figures.isEmpty()) {
			add(nothingYet());
			return;
		}
		H1 heading = new H1(Texts.of("shell.home.heading"));
		heading.addClassName("visually-hidden");
		Div columns = new Div(
				latest(Texts.of("shell.home.agreements"),
						this.queries.findLatestAgreements(LATEST).stream().map(HomeView::agreement).toList(),
						Texts.of("shell.home.agreements.none")),
				latest(Texts.of("shell.home.articles"),
						this.queries.findLatestArticles(LATEST).stream().map(HomeView::article).toList(),
						Texts.of("shell.home.articles.none")));
		columns.addClassName("columns");
		add(heading, figures(figures), columns);
	}

	private static EmptyState nothingYet() {
		Anchor imports = new Anchor("imports", Texts.of("shell.home.import"));
		imports.addClassNames("button", "primary");
		EmptyState empty = new EmptyState(Texts.of("shell.home.empty"), Texts.of("shell.home.empty.advice"), imports);
		return TestIds.mark(empty, "empty-graph");
	}

	private static DescriptionList figures(GraphCounts figures) {
		DescriptionList list = TestIds.mark(new DescriptionList(), "figures");
		list.addClassName("figures");
		list.add(figure(figures.articles(), Texts.of("shell.figure.articles")),
				figure(figures.countries(), Words.plural(EntityType.COUNTRY)),
				figure(figures.organizations(), Words.plural(EntityType.ORGANIZATION)),
				figure(figures.persons(), Words.plural(EntityType.PERSON)),
				figure(figures.agreements(), Texts.of("selection.kind.AGREEMENT")),
				figure(figures.events(), Texts.of("selection.kind.EVENT")));
		return list;
	}

	private static Div figure(long number, String what) {
		Div figure = new Div(new DescriptionList.Term(what), new DescriptionList.Description(Words.number(number)));
		figure.addClassName("figure");
		return figure;
	}

	private static Section latest(String heading, List<Anchor> lines, String nothing) {
		Section section = new Section(new H2(heading));
		section.addClassName("latest");
		if (lines.isEmpty()) {
			section.add(new Paragraph(nothing));
			return section;
		}
		UnorderedList list = new UnorderedList();
		lines.forEach((line) -> list.add(new ListItem(line)));
		section.add(list);
		return section;
	}

	private static Anchor agreement(LatestAgreement agreement) {
		return line(Addresses.fact(agreement.party(), agreement.uid()),
				agreement.title().isBlank() ? Words.factType(ClaimKind.AGREEMENT, "OTHER") : agreement.title(),
				agreement.date(), String.join(" · ", agreement.parties()));
	}

	private static Anchor article(LatestArticle article) {
		return line(Addresses.article(article.uid()),
				article.title().isBlank() ? Texts.of("reader.untitled") : article.title(), article.published(),
				article.publisher());
	}

	private static Anchor line(String address, String title, @Nullable FuzzyDate date, @Nullable String note) {
		Span first = new Span(title);
		first.addClassName("line-title");
		Div meta = new Div(new FuzzyDateText(date));
		meta.addClassName("meta");
		if (note != null && !note.isBlank()) {
			meta.add(new Span(note));
		}
		Anchor anchor = new Anchor(address, "");
		anchor.add(first, meta);
		return anchor;
	}

}
