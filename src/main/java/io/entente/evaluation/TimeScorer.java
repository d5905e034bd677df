package io.entente.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import io.entente.model.Extraction;
import io.entente.model.TimeMention;

/**
 * Dates by exact span, by overlap, and by calendar value. Marked durations and times of
 * day are ignored, and so is what was read where they stand.
 */
final class TimeScorer extends Scorer {

	private int strict;

	private int relaxed;

	private int value;

	private int found;

	private int gold;

	@Override
	void add(GoldArticle article, Extraction read) {
		List<GoldArticle.Time> want = article.times().stream().filter((time) -> time.edtf() != null).toList();
		List<TimeMention> got = read.times()
			.stream()
			.filter((time) -> !bare(time).startsWith("P"))
			.filter((time) -> over(want, time) || !over(article.times(), time))
			.toList();
		this.found += got.size();
		this.gold += want.size();
		for (GoldArticle.Time time : want) {
			List<TimeMention> over = got.stream()
				.filter((one) -> time.overlaps(one.span().start(), one.span().end()))
				.toList();
			boolean same = over.stream().anyMatch((one) -> sameDay(bare(one), String.valueOf(time.edtf())));
			this.strict += over.stream()
				.anyMatch((one) -> one.span().start() == time.start() && one.span().end() == time.end()) ? 1 : 0;
			this.relaxed += over.isEmpty() ? 0 : 1;
			this.value += same ? 1 : 0;
			if (!same) {
				miss(Miss.at(over.isEmpty() ? "date missed" : "date of another value", article, time.start(),
						time.end(), String.valueOf(time.edtf()),
						String.join("; ", over.stream().map((one) -> one.date().edtf()).toList())));
			}
		}
		got.stream()
			.filter((one) -> !over(want, one))
			.forEach((one) -> miss(
					Miss.at("date not marked", article, one.span().start(), one.span().end(), "", one.date().edtf())));
	}

	private static boolean over(List<GoldArticle.Time> times, TimeMention one) {
		return times.stream().anyMatch((time) -> time.overlaps(one.span().start(), one.span().end()));
	}

	/** A week may be told as the interval of its days. */
	private static boolean sameDay(String read, String marked) {
		if (read.equals(marked)) {
			return true;
		}
		if (!read.contains("/") || !marked.contains("-W")) {
			return false;
		}
		LocalDate monday = LocalDate.parse(marked + "-1", DateTimeFormatter.ISO_WEEK_DATE);
		return read.equals(monday + "/" + monday.plusDays(6));
	}

	/** Without the marks of doubt. */
	private static String bare(TimeMention time) {
		return time.date().edtf().replaceAll("[?~%]", "");
	}

	@Override
	List<Figure> figures() {
		return List.of(Figure.of("dates strict", this.strict, this.found, this.gold),
				Figure.of("dates relaxed", this.relaxed, this.found, this.gold),
				Figure.of("dates value", this.value, this.found, this.gold));
	}

}
