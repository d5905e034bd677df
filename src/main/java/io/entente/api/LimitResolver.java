package io.entente.api;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@link Limit}.
 */
class LimitResolver implements HandlerMethodArgumentResolver {

	/** Tells the most one can ask for. */
	static final String HEADER = "X-Limit-Max";

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Limit.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Limit bounds = Objects.requireNonNull(parameter.getParameterAnnotation(Limit.class));
		HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
		if (response != null) {
			response.setHeader(HEADER, Integer.toString(bounds.max()));
		}
		String text = request.getParameter("limit");
		return (text != null) ? within(bounds, text) : bounds.standard();
	}

	private static int within(Limit bounds, String text) {
		int limit;
		try {
			limit = Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"The parameter limit must be a whole number, not '%s'".formatted(Quoted.of(text)), ex);
		}
		if (limit < bounds.min() || limit > bounds.max()) {
			throw new IllegalArgumentException(
					"The limit must be %d to %,d, not %,d".formatted(bounds.min(), bounds.max(), limit));
		}
		return limit;
	}

}
