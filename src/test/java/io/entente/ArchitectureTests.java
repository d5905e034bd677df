package io.entente;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The arrows between the packages, each rule with its reason.
 */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.entente");

	@Test
	void modules_depend_only_on_what_their_package_info_allows() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void the_model_and_extraction_know_no_framework() {
		noClasses().that()
			.resideInAnyPackage("io.entente.model..", "io.entente.extraction..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "com.vaadin..", "org.neo4j..")
			.because("extraction must run inside any engine, without Spring and without a database")
			.check(CLASSES);
	}

	@Test
	void vaadin_stays_in_the_user_interface() {
		noClasses().that()
			.resideOutsideOfPackages("io.entente", "..ui..", "io.entente.uikit..", "io.entente.shell..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.vaadin..")
			.because("services serve the screen, REST and the terminal alike")
			.check(CLASSES);
	}

	@Test
	void the_driver_stays_in_the_graph_and_in_queries() {
		noClasses().that()
			.resideOutsideOfPackages("io.entente.graph..", "..internal..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
			.because("views and services speak in the model's records, not in database values")
			.check(CLASSES);
	}

}
