package io.entente.imports.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.ingest.RestoredFacts;
import io.entente.uikit.Words;
import io.entente.model.LanguageName;
import io.entente.uikit.Texts;

/**
 * Says how an import goes and what it did.
 */
final class ProgressText {

	private ProgressText() {
	}

	/**
	 * The figures of a running import: "120 articles", "14.2 a second", "about 2 min
	 * left".
	 */
	static List<String> of(IngestProgress progress) {
		List<String> texts = new ArrayList<>();
		IngestProgress.Refreshing refreshing = progress.refreshing();
		if (refreshing != null) {
			texts.add(Texts.of("imports.refreshed", refreshing.done(), refreshing.total()));
			texts.add(Texts.of("imports.rate.whole", refreshing.perSecond()));
			if (refreshing.timeLeft() != null) {
				texts.add(Texts.of("imports.left", duration(refreshing.timeLeft())));
			}
			return texts;
		}
		RestoredFacts restored = progress.restored();
		if (restored.total() > 0) {
			texts.add(Texts.of("imports.done", Words.count(restored.total(), "fact")));
		}
		if (restored.total() == 0 || progress.written() + progress.unchanged() > 0) {
			texts.add(Texts.of("imports.done", Words.count(progress.done(), "article")));
		}
		if (progress.unchanged() + restored.unchanged() > 0) {
			texts.add(Texts.of("imports.unchanged", progress.unchanged() + restored.unchanged()));
		}
		if (progress.skipped() + progress.failed() > 0) {
			texts.add(Texts.of("imports.skipped.short", progress.skipped() + progress.failed()));
		}
		if (progress.totalBytes() > 0) {
			texts.add(Texts.of("imports.bytes", bytes(progress.bytesDone()), bytes(progress.totalBytes())));
		}
		if (progress.factsPerSecond() > 0) {
			texts.add(Texts.of("imports.rate.whole", progress.factsPerSecond()));
		}
		if (progress.articlesPerSecond() > 0) {
			texts.add(Texts.of("imports.rate", progress.articlesPerSecond()));
		}
		if (progress.timeLeft() != null) {
			texts.add(Texts.of("imports.left", duration(progress.timeLeft())));
		}
		return texts;
	}

	/** What an import did, in a sentence or two. */
	static String summary(IngestReport report) {
		List<String> parts = new ArrayList<>();
		RestoredFacts restored = report.restored();
		if (restored.total() > 0) {
			parts.add(Texts.of("imports.restored", Words.count(restored.written(), "fact"),
					Words.count(restored.articles(), "article")));
		}
		if (restored.total() == 0 || report.written() + report.unchanged() > 0) {
			parts.add(Texts.of("imports.written", Words.count(report.written(), "article")));
		}
		if (report.unchanged() + restored.unchanged() > 0) {
			parts.add(Texts.of("imports.unchanged", report.unchanged() + restored.unchanged()));
		}
		if (report.skipped() + report.failed() > 0) {
			parts.add(Texts.of("imports.skipped.short", report.skipped() + report.failed()));
		}
		return Texts.of("imports.summary." + report.status().name(), duration(report.duration()),
				String.join(", ", parts));
	}

	/** "German (3), French (1)". */
	static String languages(Map<String, Long> articles) {
		return articles.entrySet()
			.stream()
			.map((each) -> LanguageName.of(each.getKey()) + " (" + Words.number(each.getValue()) + ")")
			.collect(Collectors.joining(", "));
	}

	/** "1.4 MB". */
	static String bytes(long bytes) {
		if (bytes < 1000) {
			return bytes + " B";
		}
		String[] units = { "kB", "MB", "GB", "TB" };
		double value = bytes;
		int unit = -1;
		while (value >= 999.5 && unit < units.length - 1) {
			value /= 1000;
			unit++;
		}
		return String.format(Locale.ENGLISH, (value < 10) ? "%.1f %s" : "%.0f %s", value, units[unit]);
	}

	/** "45 s", "3 min", "2 h 5 min". */
	static String duration(Duration duration) {
		long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
		if (seconds < 90) {
			return seconds + " s";
		}
		long minutes = Math.round(seconds / 60.0);
		if (minutes < 90) {
			return minutes + " min";
		}
		return (minutes / 60) + " h" + ((minutes % 60 == 0) ? "" : " " + minutes % 60 + " min");
	}

}
