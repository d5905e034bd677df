package io.entente.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.selection.Selection;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to each operation what follows from its handler's signature: the selection's
 * parameters, the bounds of its limit, its headers and its problems.
 */
class CommonParts implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		List<Parameter> parameters = new ArrayList<>(
				(operation.getParameters() != null) ? operation.getParameters() : List.of());
		parameters.removeIf((each) -> each.getName() != null && isReplaced(each.getName(), handler));
		// an operation of two media types comes by twice
		parameters.removeIf((each) -> each.get$ref() != null);
		Set<String> own = parameters.stream().map(Parameter::getName).collect(Collectors.toSet());
		boolean deadline = isDeadline(handler);
		for (MethodParameter each : handler.getMethodParameters()) {
			if (isSelection(each)) {
				SelectionResolver.NAMES.stream()
					.filter((name) -> !own.contains(name))
					.forEach((name) -> parameters.add(new Parameter().$ref(SharedComponents.parameter(name))));
			}
		}
		if (isPaged(handler)) {
			parameters.add(new Parameter().$ref(SharedComponents.parameter("cursor")));
		}
		Limit limit = limit(handler);
		if (limit != null) {
			parameters.add(limit(limit));
		}
		operation.setParameters(parameters.isEmpty() ? null : parameters);
		answers(operation, handler, deadline, limit != null);
		return operation;
	}

	private static void answers(Operation operation, HandlerMethod handler, boolean deadline, boolean limited) {
		ApiResponses responses = operation.getResponses();
		boolean got = AnnotatedElementUtils.hasAnnotation(handler.getMethod(), GetMapping.class);
		ApiResponse ok = responses.containsKey("201") ? responses.get("201") : responses.get("200");
		if (ok != null) {
			Map<String, Header> headers = new LinkedHashMap<>();
			if (deadline) {
				headers.put(AnswerHeaders.DEADLINE, reference(AnswerHeaders.DEADLINE));
			}
			if (deadline && got) {
				headers.put("ETag", reference("ETag"));
			}
			if (limited) {
				headers.put(LimitResolver.HEADER, reference(LimitResolver.HEADER));
			}
			if (isPaged(handler)) {
				headers.put("Link", reference("Link"));
			}
			if (Stream.of(handler.getMethodParameters()).anyMatch(CommonParts::isSelection)) {
				headers.put(SelectionResolver.IGNORED, reference(SelectionResolver.IGNORED));
			}
			headers.forEach(ok::addHeaderObject);
			ok.setDescription("The answer");
			Examples.of(operation.getOperationId())
				.ifPresent((example) -> ok.getContent()
					.values()
					.stream()
					.limit(1)
					.forEach((content) -> content.setExample(example)));
		}
		if (deadline && got) {
			problem(responses, "304");
		}
		problem(responses, "400");
		if (!got) {
			problem(responses, "403");
		}
		if (handler.getMethodParameters().length > 0 && Stream.of(handler.getMethodParameters())
			.anyMatch((each) -> each.hasParameterAnnotation(PathVariable.class))) {
			problem(responses, "404");
		}
		problem(responses, "500");
		if (deadline) {
			problem(responses, "503");
		}
	}

	private static void problem(ApiResponses responses, String status) {
		if (!responses.containsKey(status)) {
			responses.addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
		}
	}

	private static Header reference(String name) {
		return new Header().$ref("#/components/headers/" + name);
	}

	private static boolean isReplaced(String name, HandlerMethod handler) {
		return name.equals("selection") || (name.equals("cursor") && isPaged(handler))
				|| (name.equals("limit") && limit(handler) != null);
	}

	private static boolean isSelection(MethodParameter parameter) {
		return parameter.getParameterType() == Selection.class || parameter.getParameterType() == MultiValueMap.class;
	}

	private static boolean isPaged(HandlerMethod handler) {
		return Stream.of(handler.getMethod().getParameters()).anyMatch((each) -> each.getName().equals("cursor"));
	}

	private static boolean isDeadline(HandlerMethod handler) {
		return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Deadline.class)
				|| AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Deadline.class);
	}

	private static @Nullable Limit limit(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.map((each) -> each.getParameterAnnotation(Limit.class))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static Parameter limit(Limit bounds) {
		JsonSchema schema = new JsonSchema();
		schema.addType("integer");
		schema.setMinimum(BigDecimal.valueOf(bounds.min()));
		schema.setMaximum(BigDecimal.valueOf(bounds.max()));
		schema.setDefault(bounds.standard());
		return new Parameter().name("limit").in("query").description("The most to give at once").schema(schema);
	}

}
