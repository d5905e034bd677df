package io.entente.reader.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.model.ArticleUid;
import io.entente.model.BlockKind;
import io.entente.model.ClaimUid;
import io.entente.model.LanguageName;
import io.entente.model.TextSpan;
import io.entente.model.Uid;
import io.entente.reader.ArticlePage;
import io.entente.reader.ArticlePage.ReadClaim;
import io.entente.reader.ReaderService;
import io.entente.uikit.CiteButton;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article to read. The address holds the article and what is highlighted in it: the
 * sentences of a claim ({@code claim=}), or a stretch of the text ({@code from=},
 * {@code to=}); the browser scrolls to the passage behind {@code #}.
 */
@Route("article/:uid")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final ReaderService service;

	private String title = "";

	ArticleView(ReaderService service) {
		this.service = service;
		addClassNames("page", "article-view");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<ArticlePage> found = event.getRouteParameters()
			.get("uid")
			.flatMap((value) -> Uid.read(ArticleUid::new, value))
			.flatMap(this.service::findArticle);
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class, Texts.of("reader.not-found"));
			return;
		}
		show(found.get(), event.getLocation().getQueryParameters());
	}

	@Override
	public String getPageTitle() {
		return this.title + " · Entente";
	}

	private void show(ArticlePage article, QueryParameters query) {
		this.title = article.title().isBlank() ? Texts.of("reader.untitled") : article.title();
		Optional<ReadClaim> claim = query.getSingleParameter("claim")
			.flatMap((value) -> Uid.read(ClaimUid::new, value))
			.flatMap((uid) -> article.claims().stream().filter((each) -> each.uid().equals(uid)).findAny());
		EvidenceText text = new EvidenceText(article);
		text.highlight(claim.map(ReadClaim::sentences).orElseGet(() -> stretch(query, article)));
		Article body = new Article(header(article));
		if (article.excerpt()) { // before the text, which reads as if it were all
			body.add(TestIds.mark(new Paragraph(Texts.of("reader.excerpt")), "excerpt-only"));
		}
		body.add(text);
		if (article.cut()) {
			body.add(new Paragraph(Texts.of("reader.cut")));
		}
		removeAll();
		text.getElement().setAttribute("lang", article.language());
		add(body, new ClaimList(article.uid(), article.claims(), claim.map(ReadClaim::uid).orElse(null)));
	}

	private Header header(ArticlePage article) {
		Header header = new Header();
		Div meta = new Div();
		meta.addClassName("meta");
		if (article.publisher() != null) {
			Span publisher = new Span(article.publisher());
			publisher.addClassName("publisher");
			meta.add(publisher);
		}
		meta.add(new Span(PublicationText.of(article.publication())));
		if (article.copies() > 1) {
			meta.add(new Span(Texts.of("reader.copies", Words.count(article.copies(), "article"))));
		}
		URI url = article.url();
		if (url != null) {
			Anchor original = new Anchor(url.toString(), Texts.of("reader.original"), AnchorTarget.BLANK);
			original.getElement().setAttribute("rel", "noopener noreferrer");
			original.setTitle(Texts.of("reader.original.title", url.toString()));
			meta.add(original);
		}
		meta.add(CiteButton.article(article.uid(), this.title));
		header.add(meta);
		if (!article.read()) {
			Paragraph note = TestIds.mark(new Paragraph(Texts.of("reader.unread", LanguageName.of(article.language()))),
					"not-read-yet");
			note.addClassName("note");
			header.add(note);
		}
		boolean headed = article.passages().stream().anyMatch((passage) -> passage.kind() == BlockKind.TITLE);
		if (!headed) {
			header.add(new H1(this.title));
		}
		return header;
	}

	private static List<TextSpan> stretch(QueryParameters query, ArticlePage article) {
		Integer from = number(query, "from");
		Integer to = number(query, "to");
		return (from == null || to == null || to <= from || to > article.text().length()) ? List.of()
				: List.of(new TextSpan(from, to));
	}

	private static @Nullable Integer number(QueryParameters query, String name) {
		return query.getSingleParameter(name)
			.filter((value) -> value.matches("[0-9]{1,9}"))
			.map(Integer::valueOf)
			.orElse(null);
	}

}
