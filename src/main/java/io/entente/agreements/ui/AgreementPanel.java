package io.entente.agreements.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementDetails;
import io.entente.agreements.AgreementParty;
import io.entente.agreements.RelatedAgreement;
import io.entente.agreements.RelatedAgreement.Relation;
import io.entente.agreements.Stage;
import io.entente.evidence.EvidenceSentence;
import io.entente.model.ClaimKind;
import io.entente.selection.Selection;
import io.entente.uikit.Addresses;
import io.entente.uikit.Badge;
import io.entente.uikit.CiteButton;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.SidePanel;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * One agreement opened: its stages with the sentences that tell them, what one would
 * expect to have heard, and related agreements.
 */
final class AgreementPanel {

	/** How many sentences of a stage are quoted; all of them stand in the evidence. */
	private static final int QUOTED = 2;

	private AgreementPanel() {
	}

	/**
	 * The panel.
	 * @param details the agreement
	 * @param evidence the address that opens all of its sentences
	 */
	static SidePanel of(AgreementDetails details, String evidence) {
		Agreement agreement = details.agreement();
		SidePanel panel = TestIds.mark(new SidePanel(Texts.of("agreements.agreement"), LedgerRow.title(agreement)),
				"agreement-panel");
		panel.addClassName("agreement-panel");
		panel.add(head(agreement));
		if (agreement.overdue() != null) {
			panel.add(new OverdueNote(agreement.overdue()));
		}
		panel.add(stages(details));
		Anchor all = TestIds.mark(new Anchor(evidence, Texts.of("agreements.evidence", details.sentencesTotal())),
				"open-evidence");
		all.addClassName("button");
		all.setTitle(Texts.of("agreements.evidence.note"));
		Div actions = new Div(all);
		actions.addClassName("panel-actions");
		if (!agreement.parties().isEmpty()) {
			actions.add(parties(agreement, "graph"), parties(agreement, "timeline"));
		}
		actions.add(CiteButton.fact(agreement.uid(), LedgerRow.title(agreement)));
		panel.add(actions, related(details.related()));
		return panel;
	}

	/** The parties in another view of the selection. */
	private static Anchor parties(Agreement agreement, String view) {
		Selection parties = Selection.EVERYTHING
			.withEntities(agreement.parties().stream().map(AgreementParty::uid).toList(), true);
		Anchor link = new Anchor(parties.address(view), Texts.of("agreements." + view));
		link.addClassName("button");
		return link;
	}

	private static Div head(Agreement agreement) {
		Div labels = new Div();
		labels.addClassName("labels");
		Span kind = new Span(Words.factType(ClaimKind.AGREEMENT, agreement.kind().name()));
		kind.addClassNames("badge", "kind");
		labels.add(kind, Badge.status(agreement.status()));
		Badge.reality(agreement.polarity(), agreement.modality()).forEach(labels::add);
		agreement.sectors().stream().sorted().map(Badge::sector).forEach(labels::add);
		Div parties = new Div();
		parties.addClassName("panel-parties");
		agreement.parties().forEach((party) -> parties.add(new EntityBadge(party.uid(), party.type(), party.name())));
		if (agreement.partiesTotal() > agreement.parties().size()) {
			parties.add(new Span(
					Texts.of("agreements.parties.more", agreement.partiesTotal() - agreement.parties().size())));
		}
		Div meta = new Div(new Span(Texts.of("agreements.articles", agreement.articles())),
				new Span(Texts.of("agreements.origins", agreement.origins())));
		meta.addClassName("meta");
		Div head = new Div(labels, parties, meta);
		head.addClassName("panel-summary");
		return head;
	}

	private static Section stages(AgreementDetails details) {
		Section section = new Section(new H3(Texts.of("agreements.stages")));
		section.addClassName("panel-section");
		if (details.agreement().stages().isEmpty()) {
			section.add(new Paragraph(Texts.of("agreements.stages.none")));
			return section;
		}
		OrderedList list = TestIds.mark(new OrderedList(), "agreement-stages");
		list.addClassName("stage-list");
		details.agreement().stages().forEach((stage) -> list.add(stage(stage, details)));
		section.add(list);
		return section;
	}

	private static ListItem stage(Stage stage, AgreementDetails details) {
		Span name = new Span(Words.of(stage.status()));
		name.addClassName("stage-name");
		Div line = new Div(name, StageTrack.date(stage));
		line.addClassName("stage-line");
		if (!stage.parties().isEmpty()) {
			line.add(StageTrack.of(stage));
		}
		line.add(StageTrack.marks(stage));
		ListItem item = new ListItem(line);
		item.addClassName("stage");
		if (stage.planned()) {
			item.addClassName("planned");
		}
		List<EvidenceSentence> sentences = stage.claims()
			.stream()
			.flatMap((claim) -> details.sentence(claim).stream())
			.toList();
		sentences.stream().limit(QUOTED).map(AgreementPanel::quote).forEach(item::add);
		if (sentences.size() > QUOTED) {
			Span more = new Span(Texts.of("agreements.sentences.more", sentences.size() - QUOTED));
			more.addClassName("note");
			item.add(more);
		}
		return item;
	}

	private static Div quote(EvidenceSentence sentence) {
		Anchor words = new Anchor(Addresses.evidence(sentence.article(), sentence.claim(), sentence.passage()),
				sentence.words());
		words.setTitle(Texts.of("agreements.open.article"));
		TestIds.mark(words, "stage-sentence");
		Div source = new Div();
		source.addClassName("meta");
		if (sentence.saidBy() != null) {
			source.add(new Span(sentence.saidBy().name()));
		}
		String publisher = sentence.publisher();
		source.add(new Span((publisher != null) ? publisher : sentence.articleTitle()),
				new FuzzyDateText(sentence.published()));
		Div quote = new Div(words, source);
		quote.addClassName("stage-quote");
		return quote;
	}

	private static Component related(List<RelatedAgreement> related) {
		Section section = new Section(new H3(Texts.of("agreements.related")));
		section.addClassName("panel-section");
		if (related.isEmpty()) {
			Paragraph none = new Paragraph(Texts.of("agreements.related.none"));
			none.addClassName("note");
			section.add(none);
			return section;
		}
		UnorderedList list = TestIds.mark(new UnorderedList(), "related-agreements");
		list.addClassName("related-list");
		related.forEach((each) -> list.add(related(each)));
		section.add(list);
		return section;
	}

	private static ListItem related(RelatedAgreement each) {
		Anchor title = new Anchor(Addresses.agreement(each.uid()),
				each.title().isBlank() ? Texts.of("agreements.untitled") : each.title());
		Span why = new Span(
				(each.relation() == Relation.SAME_PARTIES) ? Texts.of("agreements.relation.SAME_PARTIES", each.shared())
						: Texts.of("agreements.relation." + each.relation()));
		Div meta = new Div(Badge.status(each.status()), new FuzzyDateText(each.time()), why);
		Badge.reality(each.polarity(), each.modality()).forEach(meta::add);
		meta.addClassName("meta");
		return new ListItem(title, meta);
	}

}
