package io.entente.citations;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.entente.investigations.Investigation;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of something to cite it. Texts may be anybody's: they are
 * cleaned here, once for all styles.
 *
 * @param id its identifier, for a key that stays the same
 * @param kind what it is
 * @param title its title or headline, may be empty
 * @param author who answers for it, in their own spelling, several apart by semicolons;
 * null where nobody is named and for what isn't an investigation
 * @param container who published an article; the name of this knowledge base for what it
 * tells itself; null where unknown
 * @param version of the knowledge base, null where unknown and for articles
 * @param description what kind of thing it is and when it is told to be, in words; null
 * for articles
 * @param published when it was published or last changed, as precisely as known; null
 * where unknown
 * @param told when a fact is told to have happened or to happen, which is no date of
 * publication; null where unknown
 * @param language the title's language, null where unknown
 * @param summary what its author says of it, else null
 * @param url an article's own address on the web, null where it has none
 * @param permalink where it stands in this explorer
 * @param accessed the day it is looked at
 */
public record CitedWork(String id, CitedKind kind, String title, @Nullable String author, @Nullable String container,
		@Nullable String version, @Nullable String description, @Nullable FuzzyDate published, @Nullable FuzzyDate told,
		@Nullable String language, @Nullable String summary, @Nullable URI url, URI permalink, LocalDate accessed) {

	/** The knowledge base's name in citations. */
	public static final String KNOWLEDGE_BASE = "Entente";

	public CitedWork {
		title = PlainLine.of(title);
		author = orNull(author);
		container = orNull(container);
		description = orNull(description);
		language = orNull(language);
		summary = orNull(summary);
		if (title.isEmpty()) {
			title = (kind == CitedKind.ARTICLE) ? "Untitled article" : "Untitled";
		}
	}

	/**
	 * An article.
	 * @param id its identifier
	 * @param title its headline, may be empty
	 * @param publisher who published it, null where unknown
	 * @param published when, null where unknown
	 * @param language its language, null where unknown
	 * @param url its own address on the web, null where it has none
	 * @param permalink where it stands in this explorer
	 * @param accessed the day it is looked at
	 */
	public static CitedWork article(String id, String title, @Nullable String publisher, @Nullable FuzzyDate published,
			@Nullable String language, @Nullable URI url, URI permalink, LocalDate accessed) {
		return new CitedWork(id, CitedKind.ARTICLE, title, null, publisher, null, null, published, null, language, null,
				url, permalink, accessed);
	}

	/**
	 * An investigation, as it was last changed.
	 * @param investigation which one
	 * @param changed the day of its last change
	 * @param permalink where it stands in this explorer
	 * @param accessed the day it is looked at
	 */
	static CitedWork investigation(Investigation investigation, LocalDate changed, URI permalink, LocalDate accessed) {
		return new CitedWork(investigation.uid().value(), CitedKind.INVESTIGATION, investigation.title(),
				investigation.author(), KNOWLEDGE_BASE, knowledgeBaseVersion(), "Investigation",
				FuzzyDate.day(changed, DateBasis.STATED), null, null, investigation.content().description(), null,
				permalink, accessed);
	}

	/** Those who answer for it, each in their own spelling. */
	public List<String> authors() {
		return (this.author == null) ? List.of()
				: Stream.of(this.author.split(";", -1)).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	/** The version that the build wrote into the jar; a development's build has none. */
	public static @Nullable String knowledgeBaseVersion() {
		return CitedWork.class.getPackage().getImplementationVersion();
	}

	/** The address that a citation gives: the work's own, else the one here. */
	public URI address() {
		return (this.url != null) ? this.url : this.permalink;
	}

	private static @Nullable String orNull(@Nullable String text) {
		String line = (text != null) ? PlainLine.of(text) : "";
		return line.isEmpty() ? null : line;
	}

}
