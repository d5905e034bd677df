package io.entente.resolution;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.entente.model.Entity;
import io.entente.model.EntityLink;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static org.assertj.core.api.Assertions.assertThat;

class EntityResolverTests {

	@ParameterizedTest
	@CsvSource({ "PRK, North Korea, DPRK", "KOR, South Korea, Republic of Korea",
			"VNM, Vietnam, Socialist Republic of Vietnam", "RUS, Russia, Russian Federation",
			"USA, United States, U.S.", "MMR, Myanmar, Burma", "COD, Democratic Republic of the Congo, DRC",
			"XKK, Kosovo, Republic of Kosovo" })
	void a_country_is_its_code_and_shows_its_usual_name(String iso3, String name, String alias) {
		Entity country = only(new ArticleUnderTest("a").country("e1", iso3));
		assertThat(country.uid()).isEqualTo(EntityUid.of(EntityType.COUNTRY, iso3));
		assertThat(country.name()).isEqualTo(name);
		assertThat(country.aliases()).contains(alias);
	}

	@Test
	void a_country_without_code_is_found_by_its_official_name() {
		assertThat(only(new ArticleUnderTest("a").entity("e1", EntityType.COUNTRY,
				"Democratic People’s Republic of Korea", null))
			.iso3()).isEqualTo("PRK");
	}

	@Test
	void a_state_that_is_no_more_stays_a_country_of_its_own() {
		Entity country = only(new ArticleUnderTest("a").entity("e1", EntityType.COUNTRY, "Soviet Union", null));
		assertThat(country.iso3()).isNull();
		assertThat(country.name()).isEqualTo("Soviet Union");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Antony J. Blinken", "Antony Blinken", "Secretary Antony Blinken", "ANTONY BLINKEN" })
	void a_person_is_the_same_with_and_without_title_and_initials(String name) {
		assertThat(only(new ArticleUnderTest("a").person("e1", name)).uid())
			.isEqualTo(only(new ArticleUnderTest("b").person("e1", "Antony Blinken")).uid());
	}

	@Test
	void a_person_of_whom_only_the_surname_is_known_stays_within_the_article() {
		EntityLink link = new ArticleUnderTest("a").person("e1", "Kim").resolve().links().getFirst();
		assertThat(link.method()).isEqualTo("surname-only");
		assertThat(link.score()).isLessThan(0.5);
		assertThat(link.entity()).isNotEqualTo(only(new ArticleUnderTest("b").person("e1", "Kim")).uid());
	}

	@Test
	void a_surname_is_no_alias_for_all_articles() {
		assertThat(only(new ArticleUnderTest("a").person("e1", "Shin Young-jun", "Shin")).aliases()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vietnamese Ministry of Health", "Vietnam's Ministry of Health",
			"Ministry of Health of Vietnam", "the Vietnamese Health Ministry",
			"Ministry of Health of the Socialist Republic of Vietnam" })
	void a_ministry_is_the_same_however_its_country_is_told(String name) {
		Entity told = only(new ArticleUnderTest("a").organization("e1", name, null));
		assertThat(told.uid())
			.isEqualTo(only(new ArticleUnderTest("b").organization("e1", "Ministry of Health", "VNM")).uid());
		assertThat(told.name()).isEqualTo("Ministry of Health (Vietnam)");
		assertThat(told.iso3()).isEqualTo("VNM");
	}

	@Test
	void ministries_of_two_countries_are_two() {
		assertThat(only(new ArticleUnderTest("a").organization("e1", "Ministry of Health", "VNM")).uid())
			.isNotEqualTo(only(new ArticleUnderTest("a").organization("e1", "Ministry of Health", "PRK")).uid());
	}

	@Test
	void a_ministry_of_an_unknown_country_stays_within_the_article() {
		EntityLink link = new ArticleUnderTest("a").organization("e1", "Ministry of Health", null)
			.resolve()
			.links()
			.getFirst();
		assertThat(link.score()).isLessThan(0.5);
		assertThat(link.entity())
			.isNotEqualTo(only(new ArticleUnderTest("b").organization("e1", "Ministry of Health", null)).uid());
	}

	@Test
	void a_ministry_takes_its_country_from_what_it_is_part_of() {
		var resolved = new ArticleUnderTest("a").country("e1", "PRK")
			.organization("e2", "Cabinet", null)
			.organization("e3", "Ministry of Health", null)
			.membership("e2", "e1")
			.membership("e3", "e2")
			.resolve();
		assertThat(resolved.entities()).extracting(Entity::name).contains("Ministry of Health (North Korea)");
		var member = new ArticleUnderTest("a").country("e1", "PRK")
			.country("e2", "VNM")
			.organization("e3", "Ministry of Health", null)
			.membership("e3", "e1")
			.membership("e3", "e2")
			.resolve();
		assertThat(member.entities()).extracting(Entity::name)
			.as("tied to two countries")
			.contains("Ministry of Health");
	}

	@Test
	void a_university_named_after_a_country_keeps_its_name() {
		Entity university = only(new ArticleUnderTest("a").organization("e1", "Korea University", "KOR"));
		assertThat(university.name()).isEqualTo("Korea University");
		assertThat(university.uid())
			.isNotEqualTo(only(new ArticleUnderTest("a").organization("e1", "University", "KOR")).uid());
	}

	@Test
	void a_government_is_its_country() {
		assertThat(only(new ArticleUnderTest("a").organization("e1", "Vietnamese Government", null)).uid())
			.isEqualTo(EntityUid.of(EntityType.COUNTRY, "VNM"));
	}

	@ParameterizedTest
	@CsvSource({ "WHO, World Health Organization", "U.N., United Nations", "IAEA, International Atomic Energy Agency",
			"NATO, North Atlantic Treaty Organization", "ASEAN, Association of Southeast Asian Nations",
			"World Health Organisation, World Health Organization" })
	void well_known_bodies_are_known_by_acronym_and_name(String told, String name) {
		Entity body = only(new ArticleUnderTest("a").organization("e1", told, null));
		assertThat(body.name()).isEqualTo(name);
		assertThat(body.uid()).isEqualTo(only(new ArticleUnderTest("b").organization("e1", name, null)).uid());
	}

	@Test
	void an_acronym_that_the_article_introduces_means_what_the_article_says() {
		Entity body = only(new ArticleUnderTest("a").organization("e1", "Antarctic Union of Skiers", null, "AU"));
		assertThat(body.name()).isEqualTo("Antarctic Union of Skiers");
		assertThat(body.aliases()).containsExactly("AU");
	}

	@Test
	void the_department_of_state_is_american_only_where_the_country_is_told() {
		Entity american = only(new ArticleUnderTest("a").organization("e1", "U.S. Department of State", null));
		assertThat(american.name()).isEqualTo("United States Department of State");
		assertThat(only(new ArticleUnderTest("a").organization("e1", "Department of State", "USA")).uid())
			.isEqualTo(american.uid());
		assertThat(only(new ArticleUnderTest("a").organization("e1", "Department of State", null)).uid())
			.isNotEqualTo(american.uid());
	}

	@Test
	void a_company_is_the_same_with_and_without_its_legal_form() {
		assertThat(only(new ArticleUnderTest("a").organization("e1", "Samsung Electronics Co., Ltd.", null)).uid())
			.isEqualTo(only(new ArticleUnderTest("b").organization("e1", "Samsung Electronics Co.", "KOR")).uid());
	}

	@Test
	void places_of_one_name_in_two_countries_are_two() {
		assertThat(only(new ArticleUnderTest("a").entity("e1", EntityType.PLACE, "Tripoli", "LBY")).uid())
			.isNotEqualTo(only(new ArticleUnderTest("a").entity("e1", EntityType.PLACE, "Tripoli", "LBN")).uid());
	}

	@Test
	void two_of_the_articles_entities_that_are_one_become_one_with_both_links() {
		var resolved = new ArticleUnderTest("a").organization("e1", "Vietnamese Ministry of Health", null)
			.organization("e2", "Ministry of Health", "VNM")
			.resolve();
		assertThat(resolved.entities()).hasSize(1);
		assertThat(resolved.links()).extracting(EntityLink::articleEntity).containsExactly("e1", "e2");
	}

	private static Entity only(ArticleUnderTest article) {
		var resolved = article.resolve();
		assertThat(resolved.entities()).hasSize(1);
		return resolved.entities().getFirst();
	}

}
