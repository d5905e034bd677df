package io.entente.exports.internal.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.entente.exports.ExportedFact;
import io.entente.exports.internal.LegalText;
import io.entente.model.ClaimKind;
import io.entente.model.FuzzyDate;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * The facts in time, in a lane for each sector. A fact takes up all the days it can mean;
 * an open end fades, and what happened in an unknown year stands in a band of its own.
 * Facts without any date are counted, not drawn.
 */
public final class TimelinePicture {

	private static final double WIDTH = 1_080;

	private static final double LEFT = 150;

	private static final double RIGHT = WIDTH - 24;

	private static final double ROW = 17;

	/** Rows of a lane; what finds no place on them is counted. */
	private static final int MOST_ROWS = 14;

	private final PictureGraph graph;

	private final PictureWords words;

	private final Palette palette;

	private final boolean linked;

	private final LocalDate first;

	private final LocalDate last;

	private TimelinePicture(PictureGraph graph, PictureWords words, Palette palette, boolean linked) {
		this.graph = graph;
		this.words = words;
		this.palette = palette;
		this.linked = linked;
		List<LocalDate> days = graph.facts().stream().flatMap((fact) -> days(fact).stream()).sorted().toList();
		LocalDate from = days.isEmpty() ? LocalDate.of(2000, 1, 1) : days.getFirst();
		LocalDate to = days.isEmpty() ? LocalDate.of(2000, 12, 31) : days.getLast();
		long margin = Math.max(10, (to.toEpochDay() - from.toEpochDay()) / 40);
		this.first = from.minusDays(margin);
		this.last = to.plusDays(margin);
	}

	/** Draws it. */
	public static String of(PictureGraph graph, PictureWords words, Palette palette) {
		return new TimelinePicture(graph, words, palette, false).draw();
	}

	/** Draws it for a page: facts lead to what the page says of them. */
	public static String linked(PictureGraph graph, PictureWords words) {
		return new TimelinePicture(graph, words, Palette.PAGE, true).draw();
	}

	private static List<LocalDate> days(ExportedFact fact) {
		List<LocalDate> days = new ArrayList<>();
		FuzzyDate time = fact.time();
		if (time != null && time.earliest() != null) {
			days.add(time.earliest());
		}
		if (time != null && time.latest() != null) {
			days.add(time.latest());
		}
		return days;
	}

	private String draw() {
		Map<String, List<ExportedFact>> lanes = new TreeMap<>();
		Map<String, Sector> sectors = new LinkedHashMap<>();
		List<ExportedFact> yearless = new ArrayList<>();
		long undated = 0;
		for (ExportedFact fact : this.graph.facts()) {
			Sector sector = fact.sectors().stream().min(Comparator.naturalOrder()).orElse(Sector.OTHER);
			if (!days(fact).isEmpty()) {
				lanes.computeIfAbsent(Words.of(sector), (name) -> new ArrayList<>()).add(fact);
				sectors.put(Words.of(sector), sector);
			}
			else if (fact.time() != null) {
				yearless.add(fact);
			}
			else {
				undated++;
			}
		}
		Svg body = new Svg();
		double top = this.linked ? 34 : 84;
		double y = top;
		for (Map.Entry<String, List<ExportedFact>> lane : lanes.entrySet()) {
			y = lane(body, lane.getKey(), this.palette.of(sectors.getOrDefault(lane.getKey(), Sector.OTHER)),
					lane.getValue(), y);
		}
		double axis = y;
		y = yearless(body, yearless, y);
		if (undated > 0) {
			body.text(20, y + 18, Texts.of("exports.picture.undated", Words.count(undated, "fact")),
					this.palette.muted(), 11, "");
			y += 26;
		}
		double height = Math.ceil(y + (this.linked ? 30 : 56));
		Svg svg = new Svg().open(WIDTH, height, this.words.title(), this.palette, !this.linked);
		svg.raw("<defs>" + fade("both", "0", "1", "0") + fade("left", "0", "1", "1") + fade("right", "1", "1", "0")
				+ "</defs>");
		if (!this.linked) {
			this.words.head(svg, this.palette, WIDTH);
			this.words.foot(svg, this.palette, height);
		}
		ticks(svg, top, axis);
		return svg.raw(body.part()).raw(legend(height - (this.linked ? 10 : 36))).close();
	}

	private static String fade(String name, String start, String middle, String end) {
		return "<linearGradient id=\"fade-" + name + "\"><stop offset=\"0\" stop-color=\"#808080\" stop-opacity=\""
				+ start + "\"/><stop offset=\"0.5\" stop-color=\"#808080\" stop-opacity=\"" + middle
				+ "\"/><stop offset=\"1\" stop-color=\"#808080\" stop-opacity=\"" + end + "\"/></linearGradient>";
	}

	private double x(LocalDate day) {
		double days = Math.max(1, this.last.toEpochDay() - this.first.toEpochDay());
		return LEFT + (RIGHT - LEFT) * (day.toEpochDay() - this.first.toEpochDay()) / days;
	}

	/** Years, or months where all lies within two years. */
	private void ticks(Svg svg, double top, double bottom) {
		int years = this.last.getYear() - this.first.getYear();
		int months = (years <= 1) ? 1 : (years <= 3) ? 3 : (years <= 14) ? 12 : (years <= 140) ? 120 : 1_200;
		LocalDate tick = LocalDate
			.of((months < 12) ? this.first.getYear() : this.first.getYear() / (months / 12) * (months / 12), 1, 1);
		for (; !tick.isAfter(this.last); tick = tick.plusMonths(months)) {
			if (!tick.isBefore(this.first)) {
				String label = (months >= 12) ? String.valueOf(tick.getYear()) : tick.toString().substring(0, 7);
				svg.line(x(tick), top - 8, x(tick), bottom, this.palette.line(), 1, "")
					.text(x(tick) + 3, top - 12, label, this.palette.muted(), 10.5, "");
			}
		}
	}

	private double lane(Svg svg, String name, String colour, List<ExportedFact> facts, double top) {
		List<ExportedFact> ordered = facts.stream()
			.sorted(Comparator.comparing((ExportedFact fact) -> from(fact)).thenComparing((fact) -> fact.uid().value()))
			.toList();
		List<Double> ends = new ArrayList<>();
		int left = 0;
		for (ExportedFact fact : ordered) {
			double start = x(from(fact));
			double end = Math.max(start + 5, x(to(fact)));
			String title = Svg.shortened(fact.title(), 30);
			double wide = Svg.width(title, 10.5) + 13;
			boolean before = end + wide > WIDTH && start - wide > LEFT;
			start = before ? start - wide : start;
			double room = before ? end + 8 : end + wide;
			int row = 0;
			while (row < ends.size() && ends.get(row) > start) {
				row++;
			}
			if (row >= MOST_ROWS) {
				left++;
				continue;
			}
			if (row == ends.size()) {
				ends.add(0d);
			}
			ends.set(row, room);
			mark(svg, fact, title, colour, before ? start + wide : start, end, before ? start : end + 5,
					top + 6 + row * ROW);
		}
		double height = Math.max(1, ends.size()) * ROW + 12 + ((left > 0) ? 14 : 0);
		svg.text(20, top + 17, Svg.shortened(name, 20), this.palette.text(), 11.5, " font-weight=\"600\"");
		if (left > 0) {
			svg.text(LEFT, top + height - 5, Texts.of("exports.picture.lane", Words.count(left, "fact")),
					this.palette.muted(), 10.5, "");
		}
		svg.line(20, top + height, RIGHT, top + height, this.palette.line(), 1, "");
		return top + height;
	}

	private LocalDate from(ExportedFact fact) {
		FuzzyDate time = fact.time();
		return (time != null && time.earliest() != null) ? time.earliest() : this.first;
	}

	private LocalDate to(ExportedFact fact) {
		FuzzyDate time = fact.time();
		return (time != null && time.latest() != null) ? time.latest() : this.last;
	}

	private void mark(Svg svg, ExportedFact fact, String title, String colour, double start, double end, double label,
			double y) {
		boolean denied = fact.polarity() == Polarity.DENIED;
		boolean real = PictureGraph.isReal(fact);
		FuzzyDate time = fact.time();
		String fade = (time == null) ? null : (time.earliest() == null) ? "left"
				: (time.latest() == null) ? "right" : (end - start > 5) ? "both" : null;
		String ink = denied ? this.palette.denied() : colour;
		open(svg, fact);
		String box = " x=\"" + Svg.n(start) + "\" y=\"" + Svg.n(y) + "\" width=\"" + Svg.n(end - start)
				+ "\" height=\"10\" rx=\"2\"";
		if (fade != null && real) {
			svg.raw("<rect" + box + " fill=\"" + ink + "\" fill-opacity=\"0.3\"/><rect" + box + " fill=\"url(#fade-"
					+ fade + ")\" fill-opacity=\"0.25\"/>");
		}
		else {
			svg.raw("<rect" + box + (real ? " fill=\"" + ink + "\"/>"
					: " fill=\"" + this.palette.surface() + "\" stroke=\"" + ink + "\" stroke-dasharray=\"3 2\"/>"));
		}
		if (fact.kind() == ClaimKind.AGREEMENT && real) {
			svg.raw("<rect x=\"" + Svg.n(start) + "\" y=\"" + Svg.n(y) + "\" width=\"3\" height=\"10\" fill=\"" + ink
					+ "\"/>");
		}
		if (denied) {
			svg.line(start - 2, y + 5, end + 2, y + 5, ink, 1.6, "");
		}
		svg.text(label, y + 9, title, this.palette.text(), 10.5, denied ? " text-decoration=\"line-through\"" : "");
		svg.raw(this.linked ? "</a>" : "</g>");
	}

	private double yearless(Svg svg, List<ExportedFact> facts, double top) {
		if (facts.isEmpty()) {
			return top;
		}
		svg.text(20, top + 17, Texts.of("exports.picture.year-unknown"), this.palette.muted(), 11.5,
				" font-weight=\"600\"");
		double x = LEFT;
		double y = top + 6;
		for (ExportedFact fact : facts.stream().limit(60).toList()) {
			FuzzyDate time = fact.time();
			String text = ((time != null) ? FuzzyDateFormat.format(time).replace(", year unknown", "") + ": " : "")
					+ Svg.shortened(fact.title(), 30);
			double wide = 14 + Svg.width(text, 10.5) + 12;
			if (x + wide > RIGHT && x > LEFT) {
				x = LEFT;
				y += ROW;
			}
			mark(svg, fact, text, this.palette.muted(), x, x + 5, x + 10, y);
			x += wide;
		}
		return y + ROW + 8;
	}

	private void open(Svg svg, ExportedFact fact) {
		String when = (fact.time() != null) ? FuzzyDateFormat.format(fact.time())
				: Texts.of("exports.page.date-unknown");
		svg.raw(this.linked ? "<a href=\"#" + fact.uid().value() + "\" data-of=\"" + fact.uid().value() + "\">" : "<g>")
			.raw("<title>" + LegalText.escaped(Svg.plain(fact.title()) + ", " + when + reality(fact)) + "</title>");
	}

	private static String reality(ExportedFact fact) {
		return (fact.polarity() == Polarity.DENIED) ? ", " + Texts.of("exports.picture.denied")
				: PictureGraph.isReal(fact) ? "" : ", " + Words.of(fact.modality());
	}

	private String legend(double y) {
		Svg svg = new Svg();
		double x = 20;
		svg.raw("<rect x=\"20\" y=\"" + Svg.n(y - 9) + "\" width=\"16\" height=\"10\" rx=\"2\" fill=\""
				+ this.palette.muted() + "\"/>");
		x = legend(svg, x + 22, y, "real");
		svg.raw("<rect x=\"" + Svg.n(x) + "\" y=\"" + Svg.n(y - 9)
				+ "\" width=\"16\" height=\"10\" rx=\"2\" fill=\"none\" stroke=\"" + this.palette.muted()
				+ "\" stroke-dasharray=\"3 2\"/>");
		x = legend(svg, x + 22, y, "possible");
		svg.line(x, y - 4, x + 22, y - 4, this.palette.denied(), 1.6, "");
		x = legend(svg, x + 28, y, "denied");
		legend(svg, x, y, "pale");
		return svg.part();
	}

	private double legend(Svg svg, double x, double y, String key) {
		String words = Texts.of("exports.picture." + key);
		svg.text(x, y, words, this.palette.muted(), 11, "");
		return x + Svg.width(words, 11) + 16;
	}

}
