package io.entente.investigations;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A view as it was saved: its address, and for the graph what no address can hold.
 *
 * @param address relative to the explorer's root, {@code timeline?entity=…}
 * @param canvas what stood on the canvas, null for other views
 */
public record SavedView(String address, @Nullable SavedCanvas canvas) {

	/** The longest address that is kept. */
	public static final int LONGEST = 16_000;

	private static final Pattern PATH = Pattern
		.compile("graph|timeline|matrix|agreements|entity/e-[a-z2-7]{26}|pair/e-[a-z2-7]{26}/e-[a-z2-7]{26}");

	private static final Pattern QUERY = Pattern.compile("[\\w.~%!$&'()*+,;=:@/-]*", Pattern.UNICODE_CASE);

	private static final int MOST_ENTITIES = 20;

	public SavedView {
		String[] parts = address.split("\\?", 2);
		if (address.length() > LONGEST || !PATH.matcher(parts[0]).matches()
				|| (parts.length > 1 && !QUERY.matcher(parts[1]).matches())) {
			throw new IllegalArgumentException("Not the address of a view that can be saved: "
					+ address.substring(0, Math.min(address.length(), 120)));
		}
		address = written(parts[0], parts.length > 1 ? parts[1] : "");
		canvas = parts[0].equals("graph") ? canvas : null;
	}

	/** Which page it is: {@code graph}, {@code pair}. */
	public String kind() {
		return path().split("/", 2)[0];
	}

	/** The address without its parameters. An investigation holds each path once. */
	public String path() {
		return this.address.split("\\?", 2)[0];
	}

	/** The address's parameters. */
	public Map<String, List<String>> parameters() {
		int at = this.address.indexOf('?');
		return (at < 0) ? Map.of() : read(this.address.substring(at + 1));
	}

	/**
	 * The facts that it is about: those of each entity that it names, one by one, so that
	 * a further entity changes nothing of the others. At most 20.
	 */
	public List<Selection> selections() {
		Map<String, List<String>> parameters = parameters();
		Selection selection = Selection.of(parameters);
		List<EntityUid> entities = new ArrayList<>(selection.entities());
		String[] segments = path().split("/", 3);
		switch (kind()) {
			case "graph" -> entities.addAll(expanded(parameters));
			case "agreements" -> selection = selection.withKinds(Set.of(ClaimKind.AGREEMENT), selection.types());
			case "entity" -> entities.add(new EntityUid(segments[1]));
			case "pair" -> {
				return List
					.of(selection.withEntities(List.of(new EntityUid(segments[1]), new EntityUid(segments[2])), true));
			}
			default -> {
			}
		}
		if (entities.isEmpty() || selection.all()) {
			return List.of(selection);
		}
		Selection filter = selection;
		return entities.stream()
			.distinct()
			.limit(MOST_ENTITIES)
			.map((entity) -> filter.withEntities(List.of(entity), false))
			.toList();
	}

	/** The entities whose neighbours were brought, or that were found on paths. */
	private static List<EntityUid> expanded(Map<String, List<String>> parameters) {
		return Stream.concat(
				parameters.getOrDefault("expanded", List.of())
					.stream()
					.filter((text) -> text.matches("e-[a-z2-7]{26}\\.[1-9].*"))
					.map((text) -> text.substring(0, 28)),
				parameters.getOrDefault("also", List.of()).stream().filter((text) -> text.matches("e-[a-z2-7]{26}")))
			.map(EntityUid::new)
			.toList();
	}

	/** Its own parameter aside, which tells that it is being opened. */
	private static String written(String path, String query) {
		Map<String, List<String>> parameters = read(query);
		parameters.remove("investigation");
		String text = parameters.entrySet()
			.stream()
			.flatMap(
					(entry) -> entry.getValue().stream().map((value) -> encoded(entry.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return text.isEmpty() ? path : path + "?" + text;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Map<String, List<String>> read(String query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (String part : query.split("&", -1)) {
			if (!part.isEmpty()) {
				String[] pair = part.split("=", 2);
				parameters.computeIfAbsent(decoded(pair[0]), (_) -> new ArrayList<>())
					.add((pair.length > 1) ? decoded(pair[1]) : "");
			}
		}
		return parameters;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
