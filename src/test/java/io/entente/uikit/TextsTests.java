package io.entente.uikit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Pattern USED = Pattern.compile("Texts\\.of\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"\\s*[,)]");

	@Test
	void every_language_has_every_text_with_the_same_arguments() {
		for (Path english : files().filter((file) -> !file.toString().contains("_")).toList()) {
			Properties texts = read(english);
			Properties korean = read(Path.of(english.toString().replace(".properties", "_ko.properties")));
			assertThat(korean.stringPropertyNames()).as(english.toString()).isEqualTo(texts.stringPropertyNames());
			for (String key : texts.stringPropertyNames()) {
				assertThat(arguments(korean.getProperty(key))).as(key).isEqualTo(arguments(texts.getProperty(key)));
			}
		}
	}

	@Test
	void every_text_that_the_code_asks_for_is_there() throws IOException {
		List<String> missing = new ArrayList<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher used = USED.matcher(Files.readString(source));
				while (used.find()) {
					String key = used.group(1);
					if (Texts.in(Locale.ENGLISH, key).equals(key)) {
						missing.add(key + " in " + source);
					}
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void numbers_follow_the_language_and_an_unknown_key_is_its_own_text() {
		assertThat(Texts.in(Locale.ENGLISH, "selection.count", 1)).isEqualTo("1 fact");
		assertThat(Texts.in(Locale.ENGLISH, "selection.count", 13_479)).isEqualTo("13,479 facts");
		assertThat(Texts.in(Locale.KOREAN, "selection.count", 13_479)).isEqualTo("사실 13,479건");
		assertThat(Texts.in(Locale.FRENCH, "selection.count", 0)).isEqualTo("No facts");
		assertThat(Texts.in(Locale.ENGLISH, "nothing.of.the.kind")).isEqualTo("nothing.of.the.kind");
	}

	private static Set<Integer> arguments(String pattern) {
		Set<Integer> indexes = new TreeSet<>();
		Matcher index = Pattern.compile("\\{([0-9])").matcher(pattern);
		while (index.find()) {
			indexes.add(Integer.parseInt(index.group(1)));
		}
		assertThat(new MessageFormat(pattern).format(new Object[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })).isNotEmpty();
		return indexes;
	}

	private static Properties read(Path file) {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static Stream<Path> files() {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			return files.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
