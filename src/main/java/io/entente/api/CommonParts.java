package io.entente.api;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.exports.ExportFormat;
import io.entente.investigations.Investigation;
import io.entente.selection.Selection;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to each operation what follows from its handler's signature: the selection's
 * parameters, the bounds of its limit, its headers and its problems.
 */
class CommonParts implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		List<HandlerMethod> handlers = handlers(operation, handler);
		List<Parameter> parameters = new ArrayList<>(
				(operation.getParameters() != null) ? operation.getParameters() : List.of());
		parameters.removeIf((each) -> each.getName() != null
				&& handlers.stream().anyMatch((other) -> isReplaced(each.getName(), other)));
		// an operation of two media types comes by twice
		parameters.removeIf((each) -> each.get$ref() != null);
		Set<String> own = parameters.stream().map(Parameter::getName).collect(Collectors.toSet());
		if (handlers.stream().anyMatch(CommonParts::isSelecting)) {
			Selection.NAMES.stream()
				.filter((name) -> !own.contains(name))
				.forEach((name) -> parameters.add(new Parameter().$ref(SharedComponents.parameter(name))));
		}
		if (handlers.stream().anyMatch(CommonParts::isPaged)) {
			parameters.add(new Parameter().$ref(SharedComponents.parameter("cursor")));
		}
		handlers.stream()
			.map(CommonParts::limit)
			.filter(Objects::nonNull)
			.findFirst()
			.ifPresent((limit) -> parameters.add(limit(limit)));
		operation.setParameters(parameters.isEmpty() ? null : parameters);
		headers(operation, handlers);
		handlers.forEach((each) -> statuses(operation.getResponses(), each));
		Examples.request(operation.getOperationId())
			.ifPresent((example) -> operation.getRequestBody()
				.getContent()
				.values()
				.forEach((content) -> content.setExample(example)));
		return operation;
	}

	/** The methods that answer an operation: one for each media type. */
	private static List<HandlerMethod> handlers(Operation operation, HandlerMethod handler) {
		return Stream.of(handler.getBeanType().getDeclaredMethods())
			.filter((method) -> operation.getOperationId().equals(operationId(method)))
			.map((method) -> method.equals(handler.getMethod()) ? handler
					: new HandlerMethod(handler.getBean(), method))
			.sorted(Comparator.comparing((each) -> !isDeadline(each)))
			.toList();
	}

	private static @Nullable String operationId(Method method) {
		io.swagger.v3.oas.annotations.Operation annotation = method
			.getAnnotation(io.swagger.v3.oas.annotations.Operation.class);
		return (annotation != null) ? annotation.operationId() : null;
	}

	private static void headers(Operation operation, List<HandlerMethod> handlers) {
		ApiResponses responses = operation.getResponses();
		ApiResponse ok = Stream.of("200", "201", "202")
			.filter(responses::containsKey)
			.findFirst()
			.map(responses::get)
			.orElse(null);
		if (ok == null) {
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		if (responses.containsKey("201")) {
			names.add(HttpHeaders.LOCATION);
		}
		for (HandlerMethod each : handlers) {
			if (isDeadline(each)) {
				names.add(AnswerHeaders.DEADLINE);
			}
			if ((isDeadline(each) && isGot(each)) || isInvestigation(each)) {
				names.add(HttpHeaders.ETAG);
			}
			if (limit(each) != null) {
				names.add(LimitResolver.HEADER);
			}
			if (isPaged(each)) {
				names.add(HttpHeaders.LINK);
			}
			if (parameters(each).anyMatch((parameter) -> parameter.getParameterType() == Selection.class)) {
				names.add(SelectionResolver.IGNORED);
			}
			names.addAll(List.of(answers(each).map(Answers::headers).orElse(new String[0])));
		}
		if (handlers.stream().anyMatch((each) -> answers(each).filter(Answers::file).isPresent())) {
			ok.setContent(files());
		}
		names.forEach((name) -> ok.addHeaderObject(name, new Header().$ref("#/components/headers/" + name)));
		ok.setDescription("The answer");
		Examples.answer(operation.getOperationId())
			.ifPresent((example) -> ok.getContent()
				.values()
				.stream()
				.limit(1)
				.forEach((content) -> content.setExample(example)));
	}

	private static Content files() {
		Content content = new Content();
		for (ExportFormat format : ExportFormat.values()) {
			JsonSchema file = new JsonSchema();
			boolean json = format == ExportFormat.JSON;
			file.addType(json ? "object" : "string");
			file.setFormat(json ? null : "binary");
			content.addMediaType(format.mediaType(), new MediaType().schema(file));
		}
		return content;
	}

	private static void statuses(ApiResponses responses, HandlerMethod handler) {
		boolean deadline = isDeadline(handler);
		if ((deadline || isInvestigation(handler)) && isGot(handler)) {
			problem(responses, "304");
		}
		problem(responses, "400");
		if (!isGot(handler)) {
			problem(responses, "403");
		}
		if (parameters(handler).anyMatch((each) -> each.hasParameterAnnotation(PathVariable.class))) {
			problem(responses, "404");
		}
		if (parameters(handler).anyMatch(CommonParts::isMatch)) {
			problem(responses, "412");
			problem(responses, "428");
		}
		if (parameters(handler).anyMatch((each) -> each.hasParameterAnnotation(RequestBody.class))) {
			problem(responses, "415");
		}
		answers(handler).map(Answers::statuses)
			.map(List::of)
			.orElse(List.of())
			.forEach((each) -> problem(responses, each));
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

	private static Stream<MethodParameter> parameters(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters());
	}

	private static Optional<Answers> answers(HandlerMethod handler) {
		return Optional.ofNullable(handler.getMethodAnnotation(Answers.class));
	}

	private static boolean isGot(HandlerMethod handler) {
		return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), GetMapping.class);
	}

	private static boolean isSelecting(HandlerMethod handler) {
		return parameters(handler).anyMatch(CommonParts::isSelection);
	}

	private static boolean isMatch(MethodParameter parameter) {
		RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
		return header != null && header.name().equals(HttpHeaders.IF_MATCH);
	}

	/** Its version is its entity tag. */
	private static boolean isInvestigation(HandlerMethod handler) {
		return ResolvableType.forMethodReturnType(handler.getMethod()).getGeneric(0).resolve() == Investigation.class;
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
