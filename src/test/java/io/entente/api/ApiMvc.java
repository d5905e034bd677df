package io.entente.api;

import java.util.List;

import io.entente.model.Uid;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Controllers with what all have in common, without Spring's context.
 */
final class ApiMvc {

	static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
		.addModule(new SimpleModule().addSerializer(Uid.class, new UidSerializer()))
		.build();

	private ApiMvc() {
	}

	static MockMvcTester of(Object... controllers) {
		return MockMvcTester.of(List.of(controllers),
				(builder) -> builder.setControllerAdvice(new ProblemAdvice(), new StandardProblemAdvice())
					.setCustomArgumentResolvers(new SelectionResolver(), new LimitResolver())
					.setMessageConverters(new ByteArrayHttpMessageConverter(),
							new JacksonJsonHttpMessageConverter(JSON))
					.build());
	}

}
