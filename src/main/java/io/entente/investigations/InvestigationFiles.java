package io.entente.investigations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.model.InvestigationUid;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Investigations as files ({@code .entente.json}, schema {@value #SCHEMA}): the content
 * as it stands, with the names of what it refers to, so that who opens it elsewhere is
 * told what is missing there. What is read is anybody's: it is bounded in size and depth,
 * checked like everything from outside, and names nothing but identifiers.
 */
@Service
public class InvestigationFiles {

	/** The format and its version. */
	public static final String SCHEMA = "entente.investigation/1";

	/** The largest file that is read, in bytes. */
	public static final int LARGEST = 5_000_000;

	private static final int DEEPEST = 12;

	private static final Pattern UID = Pattern.compile("\\b[efc]-[a-z2-7]{26}\\b");

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxStringLength(SavedView.LONGEST)
				.maxNameLength(100)
				.maxNumberLength(30)
				.maxDocumentLength(LARGEST)
				.build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final InvestigationService investigations;

	InvestigationFiles(InvestigationService investigations) {
		this.investigations = investigations;
	}

	/**
	 * Writes an investigation.
	 * @throws UnknownInvestigationException if there is none
	 */
	public byte[] write(InvestigationUid uid) {
		Investigation investigation = this.investigations.open(uid);
		InvestigationContent content = investigation.content();
		Map<String, NamedThing> things = this.investigations.findThings(named(content));
		List<Reference> references = things.values()
			.stream()
			.map((thing) -> new Reference(thing.uid(), thing.type(), thing.name()))
			.sorted((a, b) -> a.uid().compareTo(b.uid()))
			.toList();
		return JSON.writeValueAsBytes(new File(SCHEMA, content.name(), content.description(), content.author(),
				investigation.createdAt(), investigation.changedAt(), content.views(), content.notes(), references));
	}

	/** What to call the file: letters and figures of the name, nothing else of it. */
	public static String fileName(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		String cut = plain.codePoints()
			.limit(60)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return (cut.isEmpty() ? "investigation" : cut) + ".entente.json";
	}

	/**
	 * Reads an investigation and begins it anew here.
	 * @throws InvestigationFileException if it isn't one, with what is wrong
	 */
	public Imported read(byte[] file) {
		InvestigationContent content;
		Map<String, String> names = new HashMap<>();
		try {
			File read = JSON.treeToValue(checked(file), File.class);
			List<Reference> references = (read.references() != null) ? read.references() : List.of();
			references
				.forEach((each) -> names.put(each.uid(), PlainText.line("A name", each.name(), SavedView.LONGEST)));
			content = new InvestigationContent(orEmpty(read.name()), orEmpty(read.description()),
					orEmpty(read.author()), (read.views() != null) ? read.views() : List.of(),
					(read.notes() != null) ? read.notes() : List.of());
		}
		catch (JacksonException ex) {
			throw new InvestigationFileException(
					"The file isn't an investigation that can be read: " + reason(ex) + ". Nothing was imported");
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			throw new InvestigationFileException(
					"The file isn't an investigation that can be read: something that it needs is missing or too large. Nothing was imported");
		}
		Set<String> named = named(content);
		Map<String, NamedThing> known = this.investigations.findThings(named);
		List<Missing> missing = named.stream()
			.filter((uid) -> !known.containsKey(uid))
			.map((uid) -> new Missing(uid, names.get(uid)))
			.toList();
		return new Imported(this.investigations.create(content, Reason.IMPORTED), missing, named.size());
	}

	private static JsonNode checked(byte[] file) {
		if (file.length > LARGEST) {
			throw new InvestigationFileTooLargeException(
					"The file has more than %,d bytes, which no investigation has. Nothing was imported"
						.formatted(LARGEST));
		}
		JsonNode tree = JSON.readTree(file);
		JsonNode schema = (tree != null && tree.isObject()) ? tree.get("schema") : null;
		if (schema == null || !schema.isString()) {
			throw new InvestigationFileException(
					"The file isn't an investigation: it doesn't say \"schema\": \"%s\". Nothing was imported"
						.formatted(SCHEMA));
		}
		if (!schema.stringValue().equals(SCHEMA)) {
			throw new InvestigationFileException(
					"The file is of another kind or a later version than this explorer reads (%s). Nothing was imported"
						.formatted(SCHEMA));
		}
		return tree;
	}

	/** The reader's or the record's own words, without the input's. */
	private static String reason(JacksonException ex) {
		Throwable cause = ex.getCause();
		if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
			return cause.getMessage();
		}
		return (ex.getLocation() != null && ex.getLocation().getLineNr() > 0)
				? "it goes wrong in line " + ex.getLocation().getLineNr() : "its parts are of the wrong form";
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static Set<String> named(InvestigationContent content) {
		Set<String> uids = new TreeSet<>(content.named().toList());
		List<String> texts = new ArrayList<>();
		content.views().forEach((view) -> {
			texts.add(view.address());
			SavedCanvas canvas = view.canvas();
			if (canvas != null) {
				texts.addAll(canvas.drawn());
			}
		});
		for (String text : new HashSet<>(texts)) {
			Matcher found = UID.matcher(text);
			while (found.find()) {
				uids.add(found.group());
			}
		}
		return uids;
	}

	/**
	 * What came of a file.
	 *
	 * @param investigation what was begun
	 * @param missing what it names and isn't here
	 * @param named how many things it names
	 */
	public record Imported(Investigation investigation, List<Missing> missing, int named) {
	}

	/**
	 * Something that isn't here.
	 *
	 * @param uid its identifier
	 * @param name what the file calls it, null where it doesn't
	 */
	public record Missing(String uid, @Nullable String name) {
	}

	/**
	 * What a thing is called, for those who don't have it.
	 *
	 * @param uid its identifier
	 * @param type what it is
	 * @param name its name
	 */
	record Reference(String uid, String type, String name) {
	}

	/**
	 * The file.
	 *
	 * @param schema {@value #SCHEMA}
	 * @param name what it is called
	 * @param description what it is about
	 * @param author who answers for it
	 * @param createdAt when it was begun
	 * @param changedAt when it was last changed
	 * @param views what was looked at
	 * @param notes what was noted
	 * @param references what is called how that it names
	 */
	record File(String schema, @Nullable String name, @Nullable String description, @Nullable String author,
			@Nullable Instant createdAt, @Nullable Instant changedAt, @Nullable List<SavedView> views,
			@Nullable List<Note> notes, @Nullable List<Reference> references) {
	}

}
