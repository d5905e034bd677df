package io.entente.reader.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.reader.ArticlePage.ReadClaim;
import io.entente.reader.ReaderService;
import io.entente.uikit.Addresses;
import io.entente.uikit.Badge;
import io.entente.uikit.ConfidenceMark;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was read in an article, in the order of its text; each leads to its sentence.
 */
class ClaimList extends Aside {

	ClaimList(ArticleUid article, List<ReadClaim> claims, @Nullable ClaimUid current) {
		TestIds.mark(this, "article-facts");
		addClassName("claim-list");
		getElement().setAttribute("aria-label", Texts.of("reader.facts"));
		add(new H2(Texts.of("reader.facts")));
		if (claims.isEmpty()) {
			add(new Paragraph(Texts.of("reader.facts.none")));
			return;
		}
		UnorderedList list = new UnorderedList();
		claims.forEach((claim) -> list.add(item(article, claim, current)));
		add(list);
		if (claims.size() >= ReaderService.MAX_CLAIMS) {
			add(new Paragraph(Texts.of("reader.facts.cut", ReaderService.MAX_CLAIMS)));
		}
	}

	private static ListItem item(ArticleUid article, ReadClaim claim, @Nullable ClaimUid current) {
		String type = Words.factType(claim.kind(), claim.type());
		Anchor anchor = new Anchor(Addresses.evidence(article, claim.uid(), claim.passage()), "");
		anchor.addClassName("claim");
		if (claim.uid().equals(current)) {
			anchor.getElement().setAttribute("aria-current", "true");
		}
		Div labels = new Div();
		labels.addClassName("labels");
		Span kind = new Span(type);
		kind.addClassNames("badge", "kind");
		labels.add(kind);
		Badge.reality(claim.polarity(), claim.modality()).forEach(labels::add);
		if (claim.time() != null) {
			labels.add(new FuzzyDateText(claim.time()));
		}
		labels.add(new ConfidenceMark(claim.confidence()));
		Div title = new Div(claim.title().isBlank() ? type : claim.title());
		title.addClassName("claim-title");
		anchor.add(title, labels);
		return new ListItem(anchor);
	}

}
