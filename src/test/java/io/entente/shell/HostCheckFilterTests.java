package io.entente.shell;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class HostCheckFilterTests {

	private final HostCheckFilter filter = new HostCheckFilter(List.of(" Explorer.example "));

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080", "LOCALHOST",
			"explorer.example:443" })
	void answers_to_its_own_names(String host) {
		assertThat(this.filter.isMeant(host)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "evil.example:8080", "127.0.0.1.evil.example",
			"", "[::1", "evil.example:localhost" })
	void refuses_every_other_name(String host) {
		assertThat(this.filter.isMeant(host)).isFalse();
	}

	@Test
	void a_request_for_another_host_never_gets_through() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.addHeader("Host", "rebound.example");
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, response, chain);
		assertThat(response.getStatus()).isEqualTo(421);
		assertThat(response.getContentAsString()).contains("--hosts that.name");
		assertThat(chain.getRequest()).isNull();
	}

	@Test
	void every_answer_keeps_the_browser_on_this_origin() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeadersFilter().doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
		assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("http");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
	}

}
