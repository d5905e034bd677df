package io.entente.extraction.internal.times;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.BlockKind;
import io.entente.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeReaderTests {

	private static final Pattern WORD = Pattern.compile("\\S{1,1000}");

	@ParameterizedTest
	@ValueSource(strings = { "1 23 ", "99999", "in the last 2 of 3 ", "May May May ", "1999-", "the the the ", "١٢٣ ",
			"Monday, " })
	@Timeout(60)
	void five_megabytes_in_one_sentence_stay_linear(String part) {
		String text = part.repeat(5_000_000 / part.length());
		assertThat(read(text).mentions()).hasSizeLessThan(5_000_000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			valid for five years        | five years  | P5Y
			a three-year agreement      | three-year  | P3Y
			within 30 days              | 30 days     | P30D
			a term of eighteen months   | eighteen months | P18M
			over two decades            | two decades | P20Y
			""")
	void durations_are_kept_apart_from_dates(String text, String surface, String value) {
		Times times = read(text);
		assertThat(times.mentions()).isEmpty();
		assertThat(times.durationsIn(0)).extracting(Duration::surface, Duration::value)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(surface, value));
	}

	@Test
	void an_age_is_no_duration() {
		assertThat(read("a 12-year-old boy, two years ago").durationsIn(0)).isEmpty();
	}

	private static Times read(String text) {
		List<Token> tokens = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			tokens.add(new Token(word.group(), word.start(), word.end(), "NN", word.group(), NameTag.NONE));
		}
		return new TimeReader().read(text, List.of(new Sentence(0, BlockKind.PARAGRAPH, tokens, null)),
				Publication.UNKNOWN);
	}

}
