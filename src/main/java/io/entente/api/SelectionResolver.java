package io.entente.api;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.entente.selection.LeftOut;
import io.entente.selection.Selection;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the selection from the query, as the pages' addresses say it. A page leaves out
 * what it can't read, since half a selection is better than an error; so does the API, as
 * the pages' own components ask it with the page's address, but it says what it ignored
 * in {@value #IGNORED}. With {@code Prefer: handling=strict} (RFC 7240) that is an error.
 */
class SelectionResolver implements HandlerMethodArgumentResolver {

	/** Tells which parameters were ignored. */
	static final String IGNORED = "X-Ignored-Parameters";

	private static final String STRICT = "handling=strict";

	private static final int MOST_TOLD = 10;

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Selection.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		List<String> ignored = ignored(parameters, own(parameter));
		if (!ignored.isEmpty()) {
			tell(ignored, request);
		}
		return Selection.of(parameters);
	}

	private static void tell(List<String> ignored, NativeWebRequest request) {
		String told = ignored.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
		String[] preferences = request.getHeaderValues("Prefer");
		if (preferences != null && Arrays.stream(preferences).anyMatch((each) -> each.contains(STRICT))) {
			throw new IllegalArgumentException(
					"These parameters are unknown or have a value that can't be read: " + told);
		}
		HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
		if (response != null) {
			response.setHeader(IGNORED, told);
		}
	}

	/** What isn't read, as it would stand in an address. */
	private static List<String> ignored(Map<String, List<String>> parameters, Set<String> own) {
		Map<String, Predicate<String>> others = own.stream()
			.collect(Collectors.toMap(Function.identity(), (_) -> (_) -> true));
		return LeftOut.of(parameters, others)
			.stream()
			.map((each) -> encoded(each.name()) + "=" + encoded(each.value()))
			.toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(Quoted.of(text), StandardCharsets.UTF_8);
	}

	/** The names of the endpoint's own parameters. */
	private static Set<String> own(MethodParameter selection) {
		Set<String> names = new HashSet<>();
		for (Parameter each : selection.getExecutable().getParameters()) {
			RequestParam annotation = each.getAnnotation(RequestParam.class);
			if (annotation != null) {
				names.add(annotation.name().isEmpty() ? each.getName() : annotation.name());
			}
			else if (each.isAnnotationPresent(Limit.class)) {
				names.add("limit");
			}
		}
		return names;
	}

}
