package io.entente.agreements.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder.Column;
import io.entente.agreements.Overdue;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.uikit.Badge;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a row of the ledger, or as a card where there is no room for columns.
 */
class LedgerRow extends Div {

	private static final int SECTORS = 2;

	private final FactUid uid;

	private final Anchor title;

	LedgerRow(Agreement row, String address) {
		this.uid = row.uid();
		addClassName("ledger-row");
		TestIds.mark(this, "agreement-row");
		if (row.polarity() == Polarity.DENIED) {
			addClassName("denied");
		}
		this.title = TestIds.mark(new Anchor(address, title(row)), "open-agreement");
		this.title.addClassName("ledger-title");
		Div name = cell(Column.TITLE, this.title);
		Overdue overdue = row.overdue();
		if (overdue != null) {
			Span mark = new Span(Texts.of("agreements.overdue.short." + overdue.reason(), overdue.months()));
			mark.addClassName("overdue-mark");
			mark.setTitle(OverdueNote.text(overdue));
			name.add(mark);
		}
		Span kind = new Span(Words.factType(ClaimKind.AGREEMENT, row.kind().name()));
		kind.addClassNames("badge", "kind");
		Div status = cell(Column.STATUS, Badge.status(row.status()));
		Badge.reality(row.polarity(), row.modality()).forEach(status::add);
		Span origins = new Span(Words.number(row.origins()));
		origins.setTitle(
				Texts.of("agreements.origins", row.origins()) + ", " + Texts.of("agreements.articles", row.articles()));
		add(name, cell(Column.PARTIES, parties(row)), cell(Column.KIND, kind),
				cell(Column.SECTOR, sectors(row.sectors())), status, cell(Column.DATE, new StageTrack(row.stages())),
				cell(Column.ORIGINS, origins), cell(Column.NEWS, news(row.news())));
	}

	/** Shows whether it is the one that is open. */
	void mark(@Nullable FactUid open) {
		boolean mine = this.uid.equals(open);
		setClassName("open", mine);
		if (mine) {
			this.title.getElement().setAttribute("aria-current", "true");
		}
		else {
			this.title.getElement().removeAttribute("aria-current");
		}
	}

	static String title(Agreement row) {
		return row.title().isBlank() ? Texts.of("agreements.untitled") : row.title();
	}

	/** Each cell knows its column's name, which a card shows in front of it. */
	private static Div cell(Column column, Component... content) {
		Div cell = new Div(content);
		cell.addClassNames("ledger-cell", column.address());
		cell.getElement().setAttribute("data-column", Texts.of("agreements.column." + column));
		return cell;
	}

	private static Component[] parties(Agreement row) {
		List<Component> parties = new ArrayList<>();
		row.parties().forEach((party) -> parties.add(new EntityBadge(party.uid(), party.type(), party.name())));
		if (row.partiesTotal() > row.parties().size()) {
			parties.add(new Span(Texts.of("agreements.parties.more", row.partiesTotal() - row.parties().size())));
		}
		return parties.toArray(Component[]::new);
	}

	private static Component[] sectors(List<Sector> sectors) {
		List<Component> badges = new ArrayList<>();
		sectors.stream().sorted().limit(SECTORS).map(Badge::sector).forEach(badges::add);
		if (sectors.size() > SECTORS) {
			Span more = new Span(Texts.of("agreements.sectors.more", sectors.size() - SECTORS));
			more.setTitle(String.join(", ", sectors.stream().sorted().skip(SECTORS).map(Words::of).toList()));
			badges.add(more);
		}
		return badges.toArray(Component[]::new);
	}

	private static Span news(@Nullable LocalDate day) {
		Span news = new Span(
				(day != null) ? FuzzyDateFormat.format(day.toString()) : Texts.of("agreements.news.unknown"));
		news.addClassName("fuzzy-date");
		return news;
	}

}
