package io.entente.api;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * What all endpoints have in common.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	static final String PATHS = "/api/**";

	/** After the endpoints, before the pages, which would answer any address. */
	private static final int BETWEEN = 100;

	private final AnswerHeaders headers;

	ApiConfiguration(AnswerHeaders headers) {
		this.headers = headers;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new SelectionResolver());
		resolvers.add(new LimitResolver());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CrossOriginCheck()).addPathPatterns(PATHS);
		registry.addInterceptor(this.headers).addPathPatterns("/api/v1/**");
	}

	/**
	 * An Accept header that can't be read counts as none, as RFC 9110 (12.5.1) allows; to
	 * answer it by an error would leave that error without a form.
	 */
	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();
		configurer.strategies(List.of((request) -> {
			try {
				return header.resolveMediaTypes(request);
			}
			catch (HttpMediaTypeNotAcceptableException ex) {
				return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
			}
		}));
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/api", "/api/docs");
		registry.addRedirectViewController("/api/v1", "/api/docs");
		registry.addViewController("/api/v1/openapi.json").setViewName("forward:/api/v1/openapi");
	}

	/** Advice is for controllers only, so the problem is written by hand. */
	@Bean
	SimpleUrlHandlerMapping unknownApiAddresses(JsonMapper json) {
		HttpRequestHandler unknown = (request, response) -> {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
					"Nothing is at %s; /api/docs lists what there is".formatted(Quoted.of(request.getRequestURI())));
			problem.setTitle("Unknown address");
			response.setStatus(HttpStatus.NOT_FOUND.value());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream().write(json.writeValueAsBytes(StandardProblemAdvice.typed(problem)));
		};
		return new SimpleUrlHandlerMapping(Map.of("/api/v1/**", unknown), BETWEEN);
	}

}
