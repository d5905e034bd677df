package io.entente.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.entente.model.Entity;
import io.entente.review.Proposal;
import io.entente.review.Proposal.Example;
import io.entente.review.Proposal.Side;
import io.entente.uikit.Addresses;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.EvidenceSnippet;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Two entities side by side, why they may be one, and what a person can say to it.
 */
final class ProposalCard extends Article {

	/** What a person can say. */
	enum Answer {

		SAME("s"), DIFFERENT("d"), LATER("l");

		private final String key;

		Answer(String key) {
			this.key = key;
		}

	}

	/** Hears what a person says. */
	interface Listener {

		void answered(Proposal proposal, Answer answer);

	}

	ProposalCard(Proposal proposal, Listener listener) {
		TestIds.mark(this, "proposal");
		addClassName("proposal");
		getElement().setAttribute("tabindex", "0");
		getElement().setAttribute("aria-label",
				Texts.of("review.question", proposal.first().entity().name(), proposal.second().entity().name()));
		Paragraph reason = TestIds.mark(new Paragraph(), "proposal-reason");
		reason.add(new Span(sentence(ReasonWords.of(proposal.reason()))), score(proposal.score()));
		reason.addClassName("reason");
		Div sides = new Div(side(proposal.first()), side(proposal.second()));
		sides.addClassName("sides");
		Div actions = new Div();
		actions.addClassName("actions");
		for (Answer answer : Answer.values()) {
			Button button = TestIds.mark(
					new Button(Texts.of("review.answer." + answer.name()), (_) -> listener.answered(proposal, answer)),
					"proposal-" + answer.name().toLowerCase(Locale.ROOT));
			button.getElement().setAttribute("aria-keyshortcuts", answer.key);
			button.setTooltipText(Texts.of("review.key", answer.key.toUpperCase(Locale.ROOT)));
			if (answer == Answer.SAME) {
				button.addThemeVariants(ButtonVariant.PRIMARY);
			}
			actions.add(button);
		}
		Span effect = new Span(Texts.of("review.effect", proposal.first().entity().name()));
		effect.addClassName("meta");
		actions.add(effect);
		add(reason, sides, actions);
	}

	private static Span score(double score) {
		Span span = new Span(Texts.of("review.score.value", score));
		span.addClassName("meta");
		span.setTitle(Texts.of("review.score"));
		return span;
	}

	private static Div side(Side side) {
		Entity entity = side.entity();
		Div div = TestIds.mark(new Div(), "proposal-side");
		div.addClassName("side");
		div.add(new EntityBadge(entity.uid(), entity.type(), entity.name()));
		List<String> facts = new ArrayList<>();
		facts.add(Words.of(entity.type()));
		if (entity.iso3() != null) {
			facts.add(entity.iso3());
		}
		facts.add(Words.count(side.mentions(), "mention"));
		facts.addAll(side.bodies());
		Paragraph line = new Paragraph(String.join(" · ", facts));
		line.addClassName("meta");
		div.add(line);
		if (!entity.aliases().isEmpty()) {
			Paragraph aliases = new Paragraph(Texts.of("review.also", String.join(", ", entity.aliases())));
			aliases.addClassName("meta");
			div.add(aliases);
		}
		side.examples().forEach((example) -> div.add(example(example)));
		return div;
	}

	private static Div example(Example example) {
		Anchor source = new Anchor(Addresses.passage(example.article(), example.passage()),
				example.title().isBlank() ? Texts.of("review.article") : example.title());
		Div div = new Div(new EvidenceSnippet(example.text(), example.mention()), source);
		div.addClassName("example");
		return div;
	}

	private static String sentence(String clause) {
		return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
	}

}
