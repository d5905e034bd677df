package io.entente.investigations.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.investigations.InvestigationDiff;
import io.entente.investigations.InvestigationDiff.Change;
import io.entente.investigations.InvestigationDiff.EntityChange;
import io.entente.investigations.InvestigationDiff.FactChange;
import io.entente.investigations.InvestigationDiff.Party;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.uikit.Addresses;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What has happened since an investigation was last taken as seen, each change with the
 * way to its evidence.
 */
class NewsList extends Div {

	private static final int MOST = 200;

	NewsList(InvestigationDiff diff) {
		addClassName("news-list");
		Paragraph compared = new Paragraph(compared(diff));
		compared.addClassName("note");
		add(compared);
		if (diff.isEmpty()) {
			add(TestIds.mark(new Paragraph(Texts.of("investigations.news.none")), "no-news"));
			return;
		}
		UnorderedList list = TestIds.mark(new UnorderedList(), "news");
		diff.entities()
			.stream()
			.filter((each) -> each.change() != Change.NEW || diff.count(Change.NEW) == 0)
			.limit(MOST)
			.forEach((each) -> list.add(entity(each)));
		diff.facts().stream().limit(MOST).forEach((each) -> list.add(fact(each)));
		add(list);
		if (diff.facts().size() > MOST) {
			add(new Paragraph(Texts.of("investigations.news.more", diff.facts().size() - MOST)));
		}
	}

	/** In a line: "3 new, 1 changed, 2 gone", or nothing. */
	static String summary(InvestigationDiff diff) {
		List<String> parts = new ArrayList<>();
		for (Change change : Change.values()) {
			long count = diff.count(change);
			if (count > 0) {
				parts.add(Texts.of("investigations.news." + change.name(), count));
			}
		}
		return String.join(", ", parts);
	}

	private static String compared(InvestigationDiff diff) {
		if (diff.since() == null) {
			return Texts.of("investigations.news.nothing-compared");
		}
		String since = InvestigationWords.at(diff.since());
		return diff.cut() ? Texts.of("investigations.news.cut", since, diff.mostFacts(), diff.selections())
				: Texts.of("investigations.news.compared", since, diff.compared());
	}

	private static ListItem entity(EntityChange entity) {
		Party joined = entity.joined();
		String before = entity.before();
		Div text = new Div();
		if (joined != null) {
			text.add(InvestigationWords.isolated(entity.name()),
					new Span(" " + Texts.of("investigations.joined") + " "),
					new Anchor(Addresses.entity(new EntityUid(joined.uid())), joined.name()));
		}
		else if (entity.change() == Change.GONE) {
			text.add(InvestigationWords.isolated(entity.name()));
		}
		else {
			text.add(new Anchor(Addresses.entity(new EntityUid(entity.uid())), entity.name()));
			if (before != null) {
				text.add(new Span(" " + Texts.of("investigations.called", before)));
			}
		}
		return new ListItem(mark(entity.change()), text);
	}

	private static ListItem fact(FactChange fact) {
		String title = InvestigationWords.fact(fact.title(), fact.kind(), fact.type());
		String address = address(fact);
		Component head = InvestigationWords.isolated(title);
		if (address != null) {
			Anchor link = TestIds.mark(new Anchor(address, ""), "news-fact");
			link.add(head);
			head = link;
		}
		Div text = new Div(head);
		Div meta = new Div();
		meta.addClassName("meta");
		meta.add(new Span(Words.factType(ClaimKind.valueOf(fact.kind()), fact.type())));
		if (fact.time() != null) {
			meta.add(new Span(FuzzyDateFormat.format(fact.time())));
		}
		meta.add(InvestigationWords.isolated(String.join(", ", fact.parties().stream().map(Party::name).toList())));
		text.add(meta);
		fact.fields().forEach((change) -> {
			Div line = TestIds.mark(new Div(InvestigationWords.isolated(InvestigationWords.field(change))),
					"news-field");
			line.addClassName("news-field");
			text.add(line);
		});
		if (fact.reason() != null) {
			text.add(new Div(new Span(Texts.of("investigations.reason." + fact.reason().name()))));
		}
		return new ListItem(mark(fact.change()), text);
	}

	/** Where its evidence is opened: of a gone one that of what took its place. */
	private static @Nullable String address(FactChange fact) {
		String uid = (fact.change() == Change.GONE) ? fact.joined() : fact.uid();
		if (uid == null) {
			return null;
		}
		if (fact.kind().equals(ClaimKind.AGREEMENT.name())) {
			return Addresses.agreement(new FactUid(uid));
		}
		return fact.parties().isEmpty() ? null
				: Addresses.fact(new EntityUid(fact.parties().getFirst().uid()), new FactUid(uid));
	}

	private static Span mark(Change change) {
		Span mark = new Span(Texts.of("investigations.change." + change.name()));
		mark.addClassNames("change", change.name().toLowerCase(Locale.ROOT));
		return mark;
	}

}
