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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Investigations as files ({@code .entente.json}, schema {@value #SCHEMA}): the content
 * as it stands, with the names of what it refers to, so that who opens it elsewhere is
 * told what is missing there, and with what was known, so that they see what is new
 * since. What is read is anybody's: it is bounded in size and depth, checked like
 * everything from outside, and names nothing but identifiers.
 */
@Service
public class InvestigationFiles {

	/** The format and its version. */
	public static final String SCHEMA = "entente.investigation/2";

	/** The formats that are read; the first knew no baseline. */
	private static final Set<String> READ = Set.of("entente.investigation/1", SCHEMA);

	/** The largest file that is read, in bytes. */
	public static final int LARGEST = 20_000_000;

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
				investigation.createdAt(), investigation.changedAt(), content.views(), content.notes(), references,
				Baseline.of(this.investigations.remembered(uid))));
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
		Snapshot known;
		Map<String, String> names = new HashMap<>();
		try {
			check(file);
			File read = JSON.readValue(file, File.class);
			List<Reference> references = (read.references() != null) ? read.references() : List.of();
			references
				.forEach((each) -> names.put(each.uid(), PlainText.line("A name", each.name(), SavedView.LONGEST)));
			content = new InvestigationContent(orEmpty(read.name()), orEmpty(read.description()),
					orEmpty(read.author()), (read.views() != null) ? read.views() : List.of(),
					(read.notes() != null) ? read.notes() : List.of());
			Baseline baseline = read.baseline();
			known = (baseline != null) ? baseline.snapshot(SnapshotTaker.wanted(content), this.investigations.now())
					: Snapshot.NOTHING;
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
		Map<String, NamedThing> here = this.investigations.findThings(named);
		List<Missing> missing = named.stream()
			.filter((uid) -> !here.containsKey(uid))
			.map((uid) -> new Missing(uid, names.get(uid)))
			.toList();
		return new Imported(this.investigations.create(content, Reason.IMPORTED, known), missing, named.size(),
				known.since().orElse(null));
	}

	private static void check(byte[] file) {
		if (file.length > LARGEST) {
			throw new InvestigationFileTooLargeException(
					"The file has more than %,d bytes, which no investigation has. Nothing was imported"
						.formatted(LARGEST));
		}
		String schema = schema(file);
		if (schema == null) {
			throw new InvestigationFileException(
					"The file isn't an investigation: it doesn't say \"schema\": \"%s\". Nothing was imported"
						.formatted(SCHEMA));
		}
		if (!READ.contains(schema)) {
			throw new InvestigationFileException(
					"The file is of another kind or a later version than this explorer reads (%s). Nothing was imported"
						.formatted(SCHEMA));
		}
	}

	/** What it says it is, without reading more of it than leads there. */
	private static @Nullable String schema(byte[] file) {
		try (JsonParser parser = JSON.createParser(file)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return null;
			}
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
				if (name.equals("schema")) {
					return text ? parser.getString() : null;
				}
				parser.skipChildren();
			}
			return null;
		}
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
	 * @param since when what it brought was known, with which the facts here are
	 * compared; null where it brought nothing
	 */
	public record Imported(Investigation investigation, List<Missing> missing, int named, @Nullable Instant since) {
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
	 * @param baseline what was known when somebody last looked
	 */
	record File(String schema, @Nullable String name, @Nullable String description, @Nullable String author,
			@Nullable Instant createdAt, @Nullable Instant changedAt, @Nullable List<SavedView> views,
			@Nullable List<Note> notes, @Nullable List<Reference> references, @Nullable Baseline baseline) {
	}

}
