package io.entente.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CypherCatalogTests {

	private final CypherCatalog catalog = new CypherCatalog();

	@Test
	void every_name_has_a_file_and_every_file_a_name() throws IOException {
		List<CypherName> names = names();
		Set<String> paths = new TreeSet<>();
		names.forEach((name) -> paths.add(name.path()));
		assertThat(names).hasSizeGreaterThanOrEqualTo(GraphCypher.values().length);
		assertThat(this.catalog.paths()).containsAll(paths);
		assertThat(paths).isEqualTo(files());
	}

	@Test
	void a_name_without_a_file_is_told() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.catalog.text(() -> "queries/none/such"))
			.withMessage("No file cypher/queries/none/such.cypher");
	}

	@Test
	void a_statement_must_say_what_it_asks_takes_gives_and_costs() {
		assertThatIllegalStateException().isThrownBy(() -> CypherCatalog.check("x", "RETURN 1"))
			.withMessage("cypher/x.cypher doesn't open with a comment");
		assertThatIllegalStateException().isThrownBy(() -> CypherCatalog.check("x", "// What?\nRETURN 1"))
			.withMessage("cypher/x.cypher doesn't tell its columns");
		assertThatIllegalStateException()
			.isThrownBy(() -> CypherCatalog.check("x", "// What?\n// Columns: a\nRETURN 1"))
			.withMessage("cypher/x.cypher doesn't tell its bound");
		assertThatIllegalStateException()
			.isThrownBy(() -> CypherCatalog.check("x", "// What?\n// Columns: a\n// Bound: one row\nRETURN $a"))
			.withMessage("cypher/x.cypher doesn't tell its parameter $a");
	}

	/** The sources, since a class folder may still hold what was removed there. */
	private static Set<String> files() throws IOException {
		Path root = Path.of("cypher");
		Set<String> files = new TreeSet<>();
		for (String band : List.of("queries", "writes")) {
			try (Stream<Path> found = Files.walk(root.resolve(band))) {
				found.map((file) -> root.relativize(file).toString().replace('\\', '/'))
					.filter((file) -> file.endsWith(".cypher"))
					.forEach((file) -> files.add(file.substring(0, file.length() - ".cypher".length())));
			}
		}
		return files;
	}

	/** The constants of all enums of names, in whichever module they stand. */
	private static List<CypherName> names() {
		List<CypherName> names = new ArrayList<>();
		for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("io.entente")) {
			if (type.isEnum() && type.isAssignableTo(CypherName.class)) {
				for (Object constant : type.reflect().getEnumConstants()) {
					names.add((CypherName) constant);
				}
			}
		}
		return names;
	}

}
