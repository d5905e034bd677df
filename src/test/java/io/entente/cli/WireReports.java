package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Made-up wire reports about made-up acts, so many that an import of them takes a while,
 * with actors and acts that come back from one report to the next.
 */
final class WireReports {

	private static final List<String> COUNTRIES = List.of("Vietnam", "North Korea", "Hungary", "Kenya", "Brazil",
			"Mongolia", "Portugal", "Indonesia", "Chile", "Morocco");

	private static final List<String> FIELDS = List.of("health", "energy", "agriculture", "education", "defence",
			"space research", "tourism", "fisheries");

	private static final List<String> MONTHS = List.of("January", "March", "May", "July", "September", "October");

	private static final List<String> PEOPLE = List.of("Tran Thi Mai", "Anna Kovacs", "John Otieno", "Maria Silva",
			"Bold Erdene", "Rui Carvalho", "Dewi Lestari", "Carla Rojas", "Youssef Alami");

	private WireReports() {
	}

	static void write(Path file, int count) throws IOException {
		Random random = new Random(7);
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String one = pick(COUNTRIES, random);
			String other = pick(COUNTRIES, random);
			String field = pick(FIELDS, random);
			String month = pick(MONTHS, random);
			String person = pick(PEOPLE, random);
			String text = ("%1$s and %2$s signed a memorandum of understanding on %3$s in %4$s 2024. "
					+ "Minister of Health %5$s of %1$s met officials of %2$s on %4$s %6$d, 2024. "
					+ "The World Health Organization (WHO) welcomed the agreement between %1$s and %2$s. "
					+ "%5$s, director of the %3$s institute in %1$s, said the two countries plan to exchange experts. "
					+ "Report %7$d of the service told that %2$s will send a delegation next year.")
				.formatted(one, other, field, month, person, 1 + random.nextInt(27), i);
			lines
				.append("{\"id\": \"report-%d\", \"title\": \"%s and %s agree on %s\", \"date\": \"2024-11-%02d\", "
					.formatted(i, one, other, field, 1 + random.nextInt(28)))
				.append("\"source\": \"Wire of the tests\", \"text\": \"")
				.append(text)
				.append("\"}\n");
		}
		Files.writeString(file, lines);
	}

	private static String pick(List<String> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

}
