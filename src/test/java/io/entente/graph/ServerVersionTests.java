package io.entente.graph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerVersionTests {

	@ParameterizedTest
	@ValueSource(strings = { "5.26.0", "5.26.12-aura", "5.27", "2025.01.0", "2026.08.1" })
	void is_new_enough(String version) {
		assertThat(ServerVersion.suffices(version)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.25.1", "4.4.40", "3.5", "", "unknown", "99999999999999999999.1" })
	void is_too_old_or_unknown(String version) {
		assertThat(ServerVersion.suffices(version)).isFalse();
	}

}
