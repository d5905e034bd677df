package io.entente.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Objects;

import io.entente.graph.GraphVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives every {@link Deadline} endpoint its headers: the deadline, and for what is got an
 * entity tag made of the graph's state, the address and the day, since some answers tell
 * what is overdue. Who shows that tag again is answered before anything is looked up.
 */
@RestControllerAdvice(basePackageClasses = AnswerHeaders.class)
class AnswerHeaders implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	static final String DEADLINE = "X-Deadline-Seconds";

	private static final String PREFER = "Prefer";

	/** The type asked for, and whether what can't be read is a problem. */
	private static final String VARYING = HttpHeaders.ACCEPT + ", " + PREFER;

	private static final String CACHING = "no-cache, private";

	private static final String TAG = AnswerHeaders.class.getName() + ".tag";

	/** Another program may answer the same question in other words. */
	private final Instant started = Instant.now();

	private final GraphVersion version;

	AnswerHeaders(GraphVersion version) {
		this.version = version;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Deadline deadline = (handler instanceof HandlerMethod method) ? of(method) : null;
		if (deadline == null) {
			return true;
		}
		response.setHeader(DEADLINE, Integer.toString(deadline.value()));
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return true;
		}
		String tag = tag(request);
		request.setAttribute(TAG, tag);
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known == null || ETag.parse(known).stream().noneMatch((each) -> each.compare(ETag.create(tag), false))) {
			return true;
		}
		response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
		response.setHeader(HttpHeaders.VARY, VARYING);
		return false;
	}

	private static @Nullable Deadline of(HandlerMethod handler) {
		Deadline own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Deadline.class);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Deadline.class);
	}

	private String tag(HttpServletRequest request) {
		int hash = Objects.hash(request.getRequestURL().toString(), request.getQueryString(),
				request.getHeader(HttpHeaders.ACCEPT), String.join(",", Collections.list(request.getHeaders(PREFER))),
				this.started, LocalDate.now(ZoneOffset.UTC));
		return "W/\"" + this.version.current() + "-" + Integer.toHexString(hash) + "\"";
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer
				&& asked.getServletRequest().getAttribute(TAG) instanceof String tag
				&& answer.getServletResponse().getStatus() == HttpServletResponse.SC_OK) {
			response.getHeaders().setETag(tag);
			response.getHeaders().set(HttpHeaders.CACHE_CONTROL, CACHING);
			response.getHeaders().set(HttpHeaders.VARY, VARYING);
		}
		return body;
	}

}
