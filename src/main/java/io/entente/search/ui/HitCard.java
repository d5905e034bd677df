package io.entente.search.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.entente.model.ClaimKind;
import io.entente.model.LanguageName;
import io.entente.search.MarkedLine;
import io.entente.search.SearchHit;
import io.entente.search.SearchHit.ArticleHit;
import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchHit.FactHit;
import io.entente.uikit.Addresses;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.MarkedText;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * One result: a link with what it is, and what of it matched.
 */
final class HitCard extends Div {

	private HitCard(String address, Component... parts) {
		addClassName("hit-item");
		getElement().setAttribute("role", "listitem");
		Anchor anchor = new Anchor(address, "");
		anchor.addClassName("hit");
		anchor.add(parts);
		add(anchor);
	}

	static HitCard of(SearchHit hit) {
		return switch (hit) {
			case EntityHit entity -> entity(entity);
			case FactHit fact -> fact(fact);
			case ArticleHit article -> article(article);
		};
	}

	private static HitCard entity(EntityHit hit) {
		Div title = title(EntityBadge.mark(hit.entityType()), marked(hit.title()));
		if (hit.alias() != null) {
			title.add(note(Texts.of("search.also"), marked(hit.alias())));
		}
		return new HitCard(Addresses.entity(hit.uid()), title, meta(Words.count(hit.mentions(), "mention")));
	}

	private static HitCard fact(FactHit hit) {
		ClaimKind kind = ClaimKind.valueOf(hit.type().name());
		Div meta = meta(Words.factType(kind, hit.factType()));
		meta.add(new FuzzyDateText(hit.date()));
		if (!hit.affirmed()) {
			meta.add(badge(Texts.of("words.polarity.DENIED"), "polarity"));
		}
		else if (!hit.actual()) {
			meta.add(badge(Texts.of("search.not-done"), "modality"));
		}
		meta.add(new Span(String.join(" · ", hit.participants())));
		return new HitCard(Addresses.fact(hit.entity(), hit.uid()), title(marked(hit.title())), meta);
	}

	private static HitCard article(ArticleHit hit) {
		Div meta = new Div();
		meta.addClassName("hit-meta");
		if (hit.publisher() != null) {
			meta.add(new Span(hit.publisher()));
		}
		meta.add(new FuzzyDateText(hit.published()));
		if (hit.unreadLanguage() != null) {
			meta.add(badge(Texts.of("search.unread", LanguageName.of(hit.unreadLanguage())), "modality"));
		}
		MarkedLine headline = hit.title().text().isBlank() ? new MarkedLine(Texts.of("reader.untitled"), List.of())
				: hit.title();
		String address = (hit.passage() != null) ? Addresses.passage(hit.uid(), hit.passage())
				: Addresses.article(hit.uid());
		if (hit.snippet() == null) {
			return new HitCard(address, title(marked(headline)), meta);
		}
		Div snippet = new Div(marked(hit.snippet()));
		snippet.addClassName("snippet");
		return new HitCard(address, title(marked(headline)), snippet, meta);
	}

	private static Div title(Component... parts) {
		Div title = new Div(parts);
		title.addClassName("hit-title");
		return title;
	}

	private static Div meta(String first) {
		Div meta = new Div(new Span(first));
		meta.addClassName("hit-meta");
		return meta;
	}

	private static Span note(String label, Component value) {
		Span note = new Span(new Span(label + " "), value);
		note.addClassName("note");
		return note;
	}

	private static Span badge(String text, String kind) {
		Span badge = new Span(text);
		badge.addClassNames("badge", kind);
		return badge;
	}

	private static MarkedText marked(MarkedLine line) {
		return new MarkedText(line.text(), line.marks());
	}

}
