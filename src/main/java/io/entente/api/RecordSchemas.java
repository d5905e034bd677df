package io.entente.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import io.entente.model.Uid;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes our records and enums as they are written: every component is there, and null
 * only where its type says so. An identifier is a string of its shape. A request's record
 * may leave out what may be null.
 */
class RecordSchemas implements ModelConverter {

	private static final String OURS = "io.entente.";

	private static final String REFERENCE = "#/components/schemas/";

	@Override
	public boolean isOpenapi31() {
		return true;
	}

	@Override
	public @Nullable Schema<?> resolve(io.swagger.v3.core.converter.AnnotatedType asked, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Class<?> type = raw(asked.getType());
		if (type != null && type.getName().startsWith(OURS) && (type.isRecord() || type.isEnum())) {
			return ours(type, context);
		}
		return chain.hasNext() ? chain.next().resolve(asked, context, chain) : null;
	}

	private static Schema<?> ours(Class<?> type, ModelConverterContext context) {
		String name = name(type);
		if (!context.getDefinedModels().containsKey(name)) {
			JsonSchema schema = new JsonSchema();
			context.defineModel(name, schema, type, null);
			if (type.isEnum()) {
				schema.addType("string");
				schema.setEnum(
						Stream.of(type.getEnumConstants()).map((constant) -> (Object) constant.toString()).toList());
			}
			else if (Uid.class.isAssignableFrom(type)) {
				schema.addType("string");
				String letter = letter(type);
				schema.setPattern("^" + letter + "-[a-z2-7]{26}$");
				schema.setDescription("Identifies the same thing in every graph, on any machine");
				schema.setExample(letter + "-" + "k5qm2xv7tzb3rcy6hn4wjdaf2e");
			}
			else {
				describe(type, schema, context);
			}
		}
		JsonSchema reference = new JsonSchema();
		reference.set$ref(REFERENCE + name);
		return reference;
	}

	private static void describe(Class<?> type, JsonSchema schema, ModelConverterContext context) {
		schema.addType("object");
		boolean asked = type.getSimpleName().endsWith("Request");
		List<String> required = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			AnnotatedType declared = component.getAnnotatedType();
			schema.addProperty(component.getName(), schema(declared, context));
			if (!asked || !isNullable(declared)) {
				required.add(component.getName());
			}
		}
		for (Method method : type.getDeclaredMethods()) {
			String property = derived(method);
			if (property != null && !asked) {
				schema.addProperty(property, schema(method.getAnnotatedReturnType(), context));
				required.add(property);
			}
		}
		required.sort(null);
		schema.setRequired(required);
	}

	/** What is written besides the components: {@code isCut()} as {@code cut}. */
	private static @Nullable String derived(Method method) {
		String name = method.getName();
		boolean written = name.startsWith("is") && name.length() > 2 && method.getParameterCount() == 0
				&& method.getReturnType() == boolean.class && Modifier.isPublic(method.getModifiers());
		return written ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : null;
	}

	private static Schema<?> schema(AnnotatedType declared, ModelConverterContext context) {
		Schema<?> schema = bare(declared, context);
		if (!isNullable(declared)) {
			return schema;
		}
		if (schema.get$ref() == null) {
			// what has no type may be anything, null too
			if (schema.getTypes() != null) {
				schema.addType("null");
			}
			return schema;
		}
		JsonSchema nothing = new JsonSchema();
		nothing.addType("null");
		JsonSchema either = new JsonSchema();
		either.setAnyOf(List.of(schema, nothing));
		return either;
	}

	private static Schema<?> bare(AnnotatedType declared, ModelConverterContext context) {
		Type type = declared.getType();
		Class<?> raw = raw(type);
		JsonSchema schema = new JsonSchema();
		if (raw == null) {
			return schema;
		}
		if (raw.getName().startsWith(OURS) && (raw.isRecord() || raw.isEnum())) {
			return ours(raw, context);
		}
		if (Collection.class.isAssignableFrom(raw) && declared instanceof AnnotatedParameterizedType list) {
			schema.addType("array");
			schema.setItems(schema(list.getAnnotatedActualTypeArguments()[0], context));
			schema.setUniqueItems(Set.class.isAssignableFrom(raw) ? true : null);
			return schema;
		}
		if (Map.class.isAssignableFrom(raw) && declared instanceof AnnotatedParameterizedType map) {
			schema.addType("object");
			schema.setAdditionalProperties(schema(map.getAnnotatedActualTypeArguments()[1], context));
			AnnotatedType key = map.getAnnotatedActualTypeArguments()[0];
			if (key.getType() instanceof Class<?> keys && (keys.isEnum() || keys.isRecord())) {
				schema.setPropertyNames(bare(key, context));
			}
			return schema;
		}
		plain(raw, schema);
		return schema;
	}

	private static void plain(Class<?> type, JsonSchema schema) {
		if (type == String.class) {
			schema.addType("string");
		}
		else if (type == boolean.class || type == Boolean.class) {
			schema.addType("boolean");
		}
		else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
			schema.addType("integer");
			schema.setFormat((type == int.class || type == Integer.class) ? "int32" : "int64");
		}
		else if (type == double.class || type == Double.class || type == BigDecimal.class) {
			schema.addType("number");
		}
		else if (type == LocalDate.class) {
			schema.addType("string");
			schema.setFormat("date");
		}
		else if (type == Instant.class) {
			schema.addType("string");
			schema.setFormat("date-time");
		}
		else if (type == Duration.class) {
			schema.addType("string");
			schema.setFormat("duration");
		}
		else if (type == URI.class) {
			schema.addType("string");
			schema.setFormat("uri");
		}
	}

	private static boolean isNullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

	private static @Nullable Class<?> raw(Type type) {
		return switch (type) {
			case Class<?> plain -> plain;
			case JavaType known -> known.getRawClass();
			case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
			default -> null;
		};
	}

	/**
	 * A record within another is named after both; one of the same name in two packages
	 * after its package too.
	 */
	static String name(Class<?> type) {
		Class<?> outer = type.getDeclaringClass();
		if (outer != null) {
			return outer.getPackageName().equals(RecordSchemas.class.getPackageName()) ? type.getSimpleName()
					: name(outer) + type.getSimpleName();
		}
		String module = type.getPackageName().substring(OURS.length());
		return module.equals("canvas") && type.getSimpleName().equals("EvidenceSentence") ? "EdgeSentence"
				: type.getSimpleName();
	}

	private static String letter(Class<?> type) {
		return switch (type.getSimpleName()) {
			case "EntityUid" -> "e";
			case "FactUid" -> "f";
			case "ArticleUid" -> "a";
			case "PassageUid" -> "p";
			case "ClaimUid" -> "c";
			case "RunUid" -> "r";
			case "PublisherUid" -> "u";
			case "InvestigationUid" -> "i";
			default -> "[a-z]";
		};
	}

}
