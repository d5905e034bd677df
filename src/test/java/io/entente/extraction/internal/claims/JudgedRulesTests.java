package io.entente.extraction.internal.claims;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

class JudgedRulesTests {

	@Test
	void a_guess_counts_like_ten_judged_claims() {
		JudgedRules rules = JudgedRules.of(List.of("apposition\t8\t10\tguess", "apposition\t27\t30\ta list"));
		assertThat(rules.confidence("apposition")).isCloseTo(35 / 40.0, within(1e-9));
	}

	@Test
	void no_count_makes_a_rule_infallible() {
		JudgedRules rules = JudgedRules.of(List.of("apposition\t5000\t5000\ta list", "citizen\t0\t4000\ta list"));
		assertThat(rules.confidence("apposition")).isLessThan(1);
		assertThat(rules.confidence("citizen")).isPositive();
	}

	@Test
	void more_right_than_judged_is_a_mistake() {
		assertThatIllegalStateException().isThrownBy(() -> JudgedRules.of(List.of("apposition\t11\t10\tguess")))
			.withMessageContaining("apposition");
	}

	@Test
	void every_rule_has_a_line_and_every_line_a_rule() {
		assertThat(JudgedRules.SHIPPED.rules())
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ClaimRule.values()).map(ClaimRule::id).toList());
	}

}
