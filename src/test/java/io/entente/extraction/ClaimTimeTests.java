package io.entente.extraction;

import java.util.List;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTimeTests {

	private static final String DAY = "2023-03-15";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Peru and Chile signed a trade agreement on 3 May 2019 in Lima.                           | 2019-05-03
					On 3 May 2019, Peru and Chile signed a trade agreement in Lima.                          | 2019-05-03
					The minister said on Friday that Peru and Chile signed a trade agreement in 2019.        | 2019
					Peru and Chile signed an agreement on building a bridge in late January.                 | 2023-01
					Peru and Chile signed an agreement on trade last week             .                   | 2023-03-06/2023-03-12
					""")
	void an_agreement_has_the_date_of_its_own_clause(String text, String edtf) {
		assertThat(dates(text, ClaimKind.AGREEMENT)).containsOnly(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Peru's president met today with Chile's president to discuss Russia's attack on Ukraine. | ASSAULT
			In a speech on Friday the minister said that France had sent doctors to Haiti.           | AID
			France spoke yesterday with Japan about the attack of Russia on Ukraine.                 | ASSAULT
			The embargo expired in October though France extended the sanctions on Mali.             | SANCTION
			Under the 2015 pact, France imposed sanctions on Mali.                                   | SANCTION
			""")
	void a_date_of_another_clause_or_noun_is_none_of_an_event(String text, String type) {
		assertThat(Reading.on(DAY, text).claims(ClaimKind.EVENT)).filteredOn((claim) -> claim.type().equals(type))
			.isNotEmpty()
			.allMatch((claim) -> claim.time() == null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					France quit the pact in May 2018 and imposed sanctions on Mali.                          | 2018-05
					France imposed sanctions on Mali between 1991 and 1995.                                  | 1991-01-01/1995-12-31
					France has imposed sanctions on Mali since 2014.                                         | 2014/..
					""")
	void an_event_shares_the_date_of_the_verb_it_carries_on_and_keeps_open_ends(String text, String edtf) {
		assertThat(dates(text, ClaimKind.EVENT)).contains(edtf);
	}

	@Test
	void what_was_only_agreed_to_be_wanted_has_the_date_of_that() {
		assertThat(dates("Experts agreed on 5 March that promoting cooperation between Peru and Chile needs money.",
				ClaimKind.EVENT))
			.containsOnly("2023-03-05");
		assertThat(dates("Experts said on 5 March that Peru had imposed sanctions on Chile.", ClaimKind.EVENT))
			.containsOnly("undated");
	}

	private static List<String> dates(String text, ClaimKind kind) {
		return Reading.on(DAY, text).claims(kind).stream().map(ClaimTimeTests::edtf).toList();
	}

	private static String edtf(Claim claim) {
		return (claim.time() == null) ? "undated" : claim.time().edtf();
	}

}
