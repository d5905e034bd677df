package io.entente.article;

import java.util.List;
import java.util.Map;
import java.util.Random;

import io.entente.model.Article;
import io.entente.model.Block;
import io.entente.model.RawDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostileInputTests {

	private static final List<String> PARTS = List.of("\n", "\n\n", "\r\n", " ", "A pact ", "signed.", "“", "—", "…",
			"<p>", "</p>", "<div class='share'>", "<br>", "<li>", "<h1>", "<table><tr><td>", "&nbsp;", "&#0;", "\u0000",
			"\uD83D\uDE00", "\uD800", "\u202E", "- item", "1. item", "By Jane Doe", "3 May 2024", "99/99/9999",
			"Related articles", "Share this", "NorthKoreaTHE END", "QUESTION: ", "Photo: x / Y", "#", "###", "***",
			"Kim Jong Un visits Hanoi again",
			"The ministers met in the morning and agreed on a longer list of things.");

	@Test
	void never_fails_otherwise_than_by_saying_that_there_is_no_text() {
		Random random = new Random(42);
		ArticleReader reader = new ArticleReader(Articles.CLOCK);
		int read = 0;
		for (int i = 0; i < 3000; i++) {
			StringBuilder content = new StringBuilder();
			for (int part = random.nextInt(30); part >= 0; part--) {
				content.append(PARTS.get(random.nextInt(PARTS.size())));
			}
			RawDocument.Format format = (i % 2 == 0) ? RawDocument.Format.TEXT : RawDocument.Format.HTML;
			boolean raw = i % 3 == 0;
			try {
				Article article = reader.read(Articles.document(format, content.toString(), Map.of()),
						new ReadOptions(raw, null));
				read++;
				check(article, content.toString(), raw && format == RawDocument.Format.TEXT);
			}
			catch (UnreadableArticleException ex) {
				assertThat(ex).hasMessageStartingWith("no readable text");
			}
		}
		assertThat(read).isGreaterThan(1500);
	}

	private static void check(Article article, String content, boolean raw) {
		assertThat(article.blocks()).isNotEmpty();
		if (raw) {
			assertThat(article.text()).isEqualTo(content);
		}
		else {
			assertThat(article.text()).isEqualTo(String.join("\n\n",
					article.blocks().stream().map((block) -> block.span().of(article.text())).toList()));
		}
		for (Block block : article.blocks()) {
			assertThat(block.span().of(article.text())).isNotBlank();
		}
	}

	@Test
	void reads_a_document_at_the_limit_of_length_in_seconds() {
		long start = System.nanoTime();
		Articles.text("word ".repeat(1_000_000));
		Articles.text("x".repeat(5_000_000));
		Articles.text("The ministers met in Rome. ".repeat(180_000));
		Articles.html("<p>" + "word ".repeat(900_000));
		Articles.html("<p>They signed it.</p>" + "<a href=x>y</a>".repeat(300_000));
		assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(30);
	}

	@Test
	void reads_many_short_lines_in_seconds() {
		long start = System.nanoTime();
		Articles.text("The ministers met in Rome and agreed on a longer list of things that matter to both of them.\n"
				+ "A Line Without An End\n".repeat(45_000));
		Articles.text("A line that goes\non in lower case\n".repeat(40_000));
		Articles.html("<p>The ministers met.</p>" + "<div class='x'>line</div>".repeat(45_000));
		assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(30);
	}

}
