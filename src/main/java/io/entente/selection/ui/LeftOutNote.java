package io.entente.selection.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.model.EntityUid;
import io.entente.model.PublisherUid;
import io.entente.model.Uid;
import io.entente.selection.LeftOut;
import io.entente.selection.Selection;
import io.entente.selection.SelectionNames;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Tells the reader which parts of the page's address were not taken, and why, so that
 * nobody takes a page that shows more than was asked for the answer. It stays until it is
 * put away.
 */
public final class LeftOutNote extends Div {

	/** More lines would push the page away; how many there are is said. */
	private static final int MOST_LINES = 5;

	private static final int LONGEST = 60;

	/** What would turn or break the line that it stands in. */
	private static final String UNSEEN = "[\\p{Cntrl}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

	/** Which investigation the page was opened from: every page can be. */
	private static final String INVESTIGATION = "investigation";

	public LeftOutNote() {
		TestIds.mark(this, "left-out");
		addClassName("left-out");
		// told as it appears, wherever the reader is
		getElement().setAttribute("role", "alert");
		setVisible(false);
	}

	/**
	 * Tells what of an address isn't read; nothing where all of it is.
	 * @param parameters the address's
	 * @param own the page's own parameters, and which of their values can be read
	 */
	public void show(Map<String, List<String>> parameters, Map<String, Predicate<String>> own) {
		show(lines(parameters, own));
	}

	/**
	 * Tells what of an address isn't read or known.
	 * @param parameters the address's
	 * @param own the page's own parameters, and which of their values can be read
	 * @param selection what was read
	 * @param names what is known of it
	 */
	void show(Map<String, List<String>> parameters, Map<String, Predicate<String>> own, Selection selection,
			SelectionNames names) {
		List<Line> lines = lines(parameters, own);
		selection.entities()
			.stream()
			.filter((uid) -> names.entity(uid).isEmpty())
			.map(EntityUid::value)
			.forEach((uid) -> lines.add(new Line("entity", uid, Texts.of("selection.left-out.entity"))));
		selection.publishers()
			.stream()
			.filter((uid) -> !names.publishers().containsKey(uid))
			.map(PublisherUid::value)
			.forEach((uid) -> lines.add(new Line("publisher", uid, Texts.of("selection.left-out.publisher"))));
		show(lines);
	}

	/** Whether a text can be an identifier: for a page's own parameters. */
	public static <T extends Uid> Predicate<String> identifier(Function<String, T> type) {
		return (text) -> Uid.read(type, text).isPresent();
	}

	/** Whether a text is one of some constants' names: for a page's own parameters. */
	public static Predicate<String> word(Enum<?>... constants) {
		return (text) -> List.of(constants)
			.stream()
			.anyMatch((constant) -> constant.name().toLowerCase(Locale.ROOT).equals(text));
	}

	private static List<Line> lines(Map<String, List<String>> parameters, Map<String, Predicate<String>> own) {
		List<Line> lines = new ArrayList<>();
		Map<String, List<String>> mine = new LinkedHashMap<>(parameters);
		mine.remove(INVESTIGATION);
		for (LeftOut each : LeftOut.of(mine, own)) {
			lines.add(new Line(each.name(), each.value(),
					Texts.of("selection.left-out." + each.reason().name(), Selection.most(each.name()))));
		}
		return lines;
	}

	private void show(List<Line> lines) {
		removeAll();
		setVisible(!lines.isEmpty());
		if (lines.isEmpty()) {
			return;
		}
		Div text = new Div(new Paragraph(Texts.of("selection.left-out")));
		UnorderedList list = new UnorderedList();
		lines.stream().limit(MOST_LINES).forEach((line) -> list.add(item(line)));
		if (lines.size() > MOST_LINES) {
			list.add(new ListItem(Texts.of("selection.left-out.more", lines.size() - MOST_LINES)));
		}
		text.add(list);
		NativeButton away = TestIds.mark(new NativeButton("×", (_) -> setVisible(false)), "left-out-dismiss");
		away.setAriaLabel(Texts.of("selection.left-out.dismiss"));
		away.setTitle(Texts.of("selection.left-out.dismiss"));
		add(text, away);
	}

	private static Component item(Line line) {
		String said = line.name() + (line.value().isEmpty() ? "" : "=" + line.value());
		String seen = said.replaceAll(UNSEEN, " ");
		Span quoted = new Span((seen.length() > LONGEST) ? seen.substring(0, LONGEST) + "…" : seen);
		quoted.addClassName("quoted");
		return new ListItem(quoted, new Span(" — " + line.why()));
	}

	/**
	 * A part of the address.
	 *
	 * @param name the parameter
	 * @param value its value
	 * @param why why it was left out
	 */
	private record Line(String name, String value, String why) {
	}

}
