package io.entente.dossier.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.EntityOverview;
import io.entente.dossier.FactDigest;
import io.entente.dossier.FactSlice;
import io.entente.dossier.PairDossier;
import io.entente.dossier.Reality;
import io.entente.dossier.Sources;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.selection.SelectedFact;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is known in one line, made of counts alone; every count opens its facts.
 */
class SummaryLine extends Div {

	private static final int SECTORS = 3;

	private final OpenedFacts opened;

	private final Paragraph line = new Paragraph();

	private SummaryLine(OpenedFacts opened) {
		this.opened = opened;
		TestIds.mark(this, "dossier-summary");
		addClassName("summary-line");
		add(this.line);
	}

	/** The line of one entity. */
	static SummaryLine of(EntityType type, EntityOverview overview, OpenedFacts opened) {
		SummaryLine line = new SummaryLine(opened);
		line.text(Words.of(type));
		Sources sources = overview.sources();
		if (sources.articles() > 0) {
			line.text(sources.cut() ? Texts.of("dossier.summary.named.cut", sources.articles())
					: Texts.of("dossier.summary.named", sources.articles(), sources.total()));
		}
		line.kinds(overview.digest());
		if (overview.countries() > 0) {
			line.text(Texts.of("dossier.summary.countries", overview.countries()));
		}
		line.rest(overview.digest());
		return line;
	}

	/** The line of two. */
	static SummaryLine of(PairDossier pair, OpenedFacts opened) {
		SummaryLine line = new SummaryLine(opened);
		line.count("dossier.pair.summary.total", pair.digest().counted(), FactSlice.ALL);
		line.kinds(pair.digest());
		line.rest(pair.digest());
		line.between(pair);
		return line;
	}

	/**
	 * What the matrix counts of two, where that is something else than is counted here.
	 */
	private void between(PairDossier pair) {
		long here = pair.digest().of(ClaimKind.AGREEMENT).total() + pair.digest().of(ClaimKind.EVENT).total();
		if (pair.between().total() > 0 && pair.between().total() != here) {
			Paragraph note = new Paragraph(
					button("dossier.pair.between", pair.between().total(), FactSlice.HAPPENINGS.betweenThem()),
					new Span(" " + Texts.of("dossier.pair.between.why")));
			note.addClassName("note");
			add(note);
		}
	}

	private void kinds(FactDigest digest) {
		long agreements = digest.of(ClaimKind.AGREEMENT).stated();
		if (agreements > 0) {
			Span group = group(button("dossier.summary.agreements", agreements,
					FactSlice.of(ClaimKind.AGREEMENT).that(Reality.STATED)));
			if (digest.inForce() > 0) {
				group.add(new Span(" ("),
						button("dossier.summary.inforce", digest.inForce(), FactSlice.agreementsInForce()),
						new Span(")"));
			}
		}
		count("dossier.summary.events", digest.of(ClaimKind.EVENT).stated(),
				FactSlice.of(ClaimKind.EVENT).that(Reality.STATED));
		if (agreements + digest.of(ClaimKind.EVENT).stated() == 0) {
			count("dossier.summary.ties", digest.of(ClaimKind.TIE).stated(),
					FactSlice.of(ClaimKind.TIE).that(Reality.STATED));
		}
	}

	private void rest(FactDigest digest) {
		count("dossier.summary.planned", digest.facts().planned(), FactSlice.ALL.that(Reality.PLANNED));
		count("dossier.summary.denied", digest.facts().denied(), FactSlice.ALL.that(Reality.DENIED));
		date("dossier.summary.first", digest.first());
		if (digest.last() != null && !digest.last().equals(digest.first())) {
			date("dossier.summary.latest", digest.last());
		}
		String sectors = digest.sectors()
			.stream()
			.filter((each) -> each.facts().stated() > 0)
			.limit(SECTORS)
			.map((each) -> Words.of(each.sector()))
			.collect(Collectors.joining(", "));
		if (!sectors.isEmpty()) {
			text(Texts.of("dossier.summary.sectors", sectors));
		}
		notes(digest);
	}

	/** What isn't counted is said, not passed over. */
	private void notes(FactDigest digest) {
		if (digest.isCut()) {
			note(Texts.of("dossier.summary.cut", digest.counted(), digest.total()));
		}
		if (digest.leftOut() > 0) {
			note(Texts.of("dossier.summary.leftout", digest.leftOut()));
		}
	}

	private void note(String text) {
		Paragraph note = new Paragraph(text);
		note.addClassName("note");
		add(note);
	}

	private void text(String text) {
		group(new Span(text));
	}

	private void count(String key, long number, FactSlice slice) {
		if (number > 0) {
			group(button(key, number, slice));
		}
	}

	private void date(String key, @Nullable SelectedFact fact) {
		if (fact != null && fact.time() != null) {
			NativeButton button = TestIds.mark(new NativeButton(Texts.of(key, FuzzyDateFormat.format(fact.time())),
					(_) -> this.opened.open(fact.uid())), "summary-date");
			button.addClassName("link-button");
			button.setTitle(fact.title());
			group(button);
		}
	}

	private NativeButton button(String key, long number, FactSlice slice) {
		NativeButton button = TestIds.mark(new NativeButton(Texts.of(key, number), (_) -> this.opened.open(slice)),
				"summary-count");
		button.addClassName("link-button");
		return button;
	}

	private Span group(Component... content) {
		Span group = new Span();
		group.addClassName("group");
		List.of(content).forEach(group::add);
		this.line.add(group);
		return group;
	}

}
