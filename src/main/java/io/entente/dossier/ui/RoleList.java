package io.entente.dossier.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.Reality;
import io.entente.dossier.RoleHeld;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.uikit.Badge;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Posts and memberships on a line of time. What a source states as their time is drawn
 * solid; where none does, only the days of the reports are known, and they are drawn as
 * what they are.
 */
class RoleList extends Div {

	RoleList(List<RoleHeld> roles, Consumer<FactUid> open) {
		addClassName("role-list");
		Axis axis = Axis.of(roles);
		List<RoleHeld> dated = roles.stream()
			.filter((role) -> role.time() != null)
			.sorted(Comparator.comparing((role) -> axis.from(role.time())))
			.toList();
		List<RoleHeld> undated = roles.stream().filter((role) -> role.time() == null).toList();
		if (!dated.isEmpty()) {
			add(new H3(Texts.of("dossier.roles.dated")), rows(dated, axis, open));
		}
		if (!undated.isEmpty()) {
			add(new H3(Texts.of("dossier.roles.undated", undated.size())), rows(undated, axis, open));
		}
	}

	private static UnorderedList rows(List<RoleHeld> roles, Axis axis, Consumer<FactUid> open) {
		UnorderedList list = new UnorderedList();
		for (RoleHeld role : roles) {
			ListItem item = TestIds.mark(new ListItem(what(role, open), track(role, axis), when(role)), "role");
			if (Reality.of(role.polarity(), role.modality()) != Reality.STATED) {
				item.addClassName("not-stated");
			}
			list.add(item);
		}
		return list;
	}

	private static Div what(RoleHeld role, Consumer<FactUid> open) {
		NativeButton title = TestIds.mark(new NativeButton(role.title()), "open-role");
		title.addClassName("link-button");
		title.setTitle(Texts.of("dossier.card.open"));
		title.setAriaLabel(
				Texts.of("dossier.card.open.label", role.title(), Texts.of("dossier.articles", role.articles())));
		title.addClickListener((_) -> open.accept(role.fact()));
		EntityBadge other = new EntityBadge(role.other().uid(), role.other().type(), role.other().name());
		Div what = new Div();
		what.addClassName("what");
		if (role.holder()) {
			what.add(title, other);
		}
		else {
			what.add(other, title);
		}
		if (role.modality() == Modality.PAST) {
			what.add(label(Texts.of("dossier.roles.former"), "former"));
		}
		Badge.reality(role.polarity(), role.modality())
			.stream()
			.filter((_) -> role.modality() != Modality.PAST)
			.forEach(what::add);
		return what;
	}

	private static Span label(String text, String kind) {
		Span label = new Span(text);
		label.addClassNames("badge", kind);
		return label;
	}

	private static Div track(RoleHeld role, Axis axis) {
		Div track = new Div();
		track.addClassName("track");
		track.getElement().setAttribute("aria-hidden", "true");
		if (role.firstReported() != null && role.lastReported() != null) {
			track.add(axis.mark(role.firstReported(), role.lastReported(), "reported"));
		}
		FuzzyDate time = role.time();
		if (time != null) {
			Span held = axis.mark(axis.from(time), axis.to(time), "held");
			if (time.earliest() == null || time.latest() == null) {
				held.addClassName("open-ended");
			}
			track.add(held);
		}
		return track;
	}

	private static Div when(RoleHeld role) {
		Div when = new Div();
		when.addClassName("when");
		if (role.time() != null) {
			when.add(new FuzzyDateText(role.time()));
		}
		if (role.firstReported() != null && role.lastReported() != null) {
			Span reported = new Span(Texts.of("dossier.roles.reported",
					FuzzyDateFormat.format(month(role.firstReported(), role.lastReported()))));
			reported.setTitle(Texts.of("dossier.articles", role.articles()) + " · "
					+ Texts.of("dossier.origins", role.origins()));
			when.add(reported);
		}
		return when;
	}

	/** To the month, which is enough for a line. */
	private static String month(LocalDate first, LocalDate last) {
		String from = String.format(Locale.ROOT, "%tY-%<tm", first);
		String to = String.format(Locale.ROOT, "%tY-%<tm", last);
		return from.equals(to) ? from : from + "/" + to;
	}

	/**
	 * The stretch of time that the lines share.
	 *
	 * @param begin its first day
	 * @param days how many days it has
	 */
	private record Axis(LocalDate begin, long days) {

		static Axis of(List<RoleHeld> roles) {
			List<LocalDate> days = roles.stream()
				.flatMap((role) -> Stream.of(role.firstReported(), role.lastReported(), day(role, FuzzyDate::earliest),
						day(role, FuzzyDate::latest)))
				.filter(Objects::nonNull)
				.sorted()
				.toList();
			return days.isEmpty() ? new Axis(LocalDate.EPOCH, 1)
					: new Axis(days.getFirst(), Math.max(1, ChronoUnit.DAYS.between(days.getFirst(), days.getLast())));
		}

		private static @Nullable LocalDate day(RoleHeld role, Function<FuzzyDate, @Nullable LocalDate> end) {
			FuzzyDate time = role.time();
			return (time != null) ? end.apply(time) : null;
		}

		LocalDate from(@Nullable FuzzyDate time) {
			return (time != null && time.earliest() != null) ? time.earliest() : this.begin;
		}

		LocalDate to(FuzzyDate time) {
			LocalDate latest = time.latest();
			return (latest != null) ? latest : this.begin.plusDays(this.days);
		}

		Span mark(LocalDate from, LocalDate to, String kind) {
			Span mark = new Span();
			mark.addClassName(kind);
			mark.getStyle()
				.set("left", percent(ChronoUnit.DAYS.between(this.begin, from)))
				.set("width", percent(ChronoUnit.DAYS.between(from, to)));
			return mark;
		}

		private String percent(long span) {
			return String.format(Locale.ROOT, "%.2f%%", 100.0 * span / this.days);
		}

	}

}
