package io.entente.extraction.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.extraction.internal.backbone.Backbone;
import io.entente.extraction.internal.backbone.Token;
import io.entente.model.Article;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article's blocks into sentences. Teasers are left out; what opens a paragraph
 * without being its sentence (place and date, a speaker's name) is cut off first. In a
 * transcript a turn goes on over the paragraphs up to the next speaker.
 */
public final class SentenceReader {

	/** "PYONGYANG, May 16 (KCNA) —", "Hanoi –": capitals or a date tell it from prose. */
	private static final Pattern DATELINE = Pattern.compile("\\A\\s*((?:\\p{Lu}[\\p{Lu}.'’ \\-]{2,40}"
			+ "(?:,\\s*\\p{L}[\\p{L}. ]{1,25})?|\\p{Lu}[\\p{L}.'’ \\-]{2,40},(?=[^—–-]{0,30}(?:\\d|\\()))"
			+ "(?:,?\\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?"
			+ "|,?\\s*\\d{1,2}\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?:\\s+\\d{4})?)?"
			+ "(?:\\s*\\([^)]{2,40}\\))?)\\s*(?:—|–|--|-(?=\\s))\\s*");

	/**
	 * "PREMIER EGEDE: …", "Dmitry Medvedev: …", "President of Russia Dmitry Medvedev: …".
	 */
	private static final Pattern SPEAKER = Pattern
		.compile("\\A\\s*((?:\\p{Lu}[\\p{L}.'’\\-]+|of|the|and|de|van|bin|al-\\p{L}+)"
				+ "(?:\\s+(?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|and|de|van|bin|al-\\p{L}+)){0,8})\\s*(?:\\([^)]{3,60}\\))?:\\s+(?=\\S)");

	/** "(Reuters) -", "Hanoi (VNA) –", "Tehran, IRNA –": an agency tells it. */
	private static final Pattern AGENCY_LINE = Pattern
		.compile("\\A\\s*((?:\\p{Lu}[\\p{L}.'’ \\-]{2,40})?\\s?\\(\\p{Lu}[\\p{L} ]{1,20}\\)"
				+ "|\\p{Lu}[\\p{L}.'’ \\-]{2,40},\\s*\\p{Lu}{2,8})\\s*(?:—|–|--|-(?=\\s))\\s*");

	/** "(Reporting by A; Editing by B)". */
	private static final Pattern CREDITS = Pattern.compile("\\A\\s*[(\\[]?(?:Additional )?"
			+ "(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ww]ritten|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Rr]eported) by\\s+\\p{Lu}");

	private static final int LONGEST_CREDITS = 250;

	private final Backbone backbone;

	private final int mostTokens;

	/**
	 * A reader.
	 * @param backbone splits and tags
	 * @param mostTokens how many tokens of an article are read
	 */
	public SentenceReader(Backbone backbone, int mostTokens) {
		this.backbone = backbone;
		this.mostTokens = mostTokens;
	}

	/** The sentences of all blocks that are the article's own, in order. */
	public List<Sentence> read(Article article) {
		Found found = new Found();
		boolean transcript = isTranscript(article);
		@Nullable TextSpan speaker = null;
		for (Block block : article.blocks()) {
			if (block.kind() != BlockKind.TEASER) {
				boolean turnsEnd = !transcript || block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE;
				speaker = readBlock(article.text(), block, turnsEnd ? null : speaker, found);
			}
		}
		return found.sentences;
	}

	/** Whether two paragraphs at least begin with a speaker's name. */
	private static boolean isTranscript(Article article) {
		return article.blocks()
			.stream()
			.filter((block) -> block.kind() == BlockKind.PARAGRAPH)
			.filter((block) -> SPEAKER.matcher(article.text())
				.region(block.span().start(), block.span().end())
				.lookingAt())
			.limit(2)
			.count() == 2;
	}

	/**
	 * Reads a block.
	 * @param before whose turn it is in a transcript, null if nobody's is known
	 * @return whose turn it is behind the block
	 */
	private @Nullable TextSpan readBlock(String text, Block block, @Nullable TextSpan before, Found found) {
		int start = block.span().start();
		int end = block.span().end();
		boolean prose = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
		@Nullable TextSpan speaker = prose ? before : null;
		if (prose && end - start <= LONGEST_CREDITS && CREDITS.matcher(text).region(start, end).lookingAt()) {
			add(text, start, end, BlockKind.BYLINE, null, found);
			return before;
		}
		if (prose) {
			Matcher opening = DATELINE.matcher(text).region(start, end);
			if (!opening.lookingAt()) {
				opening = AGENCY_LINE.matcher(text).region(start, end);
			}
			if (opening.lookingAt()) {
				add(text, opening.start(1), opening.end(1), BlockKind.DATELINE, null, found);
				start = opening.end();
			}
			else {
				opening = SPEAKER.matcher(text).region(start, end);
				if (opening.lookingAt()) {
					speaker = new TextSpan(opening.start(1), opening.end(1));
					add(text, opening.start(1), opening.end(1), BlockKind.BYLINE, null, found);
					start = opening.end();
				}
			}
		}
		add(text, start, end, block.kind(), speaker, found);
		return prose ? speaker : before;
	}

	private void add(String text, int start, int end, BlockKind kind, @Nullable TextSpan speaker, Found found) {
		boolean one = kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.DATELINE
				|| kind == BlockKind.BYLINE;
		int left = this.mostTokens - found.tokens;
		if (left <= 0) {
			return;
		}
		for (List<Token> tokens : this.backbone.annotate(text, start, end, one, left)) {
			if (!tokens.isEmpty()) {
				found.sentences.add(new Sentence(found.sentences.size(), kind, tokens, speaker));
				found.tokens += tokens.size();
			}
		}
	}

	/** What was found so far. */
	private static final class Found {

		private final List<Sentence> sentences = new ArrayList<>();

		private int tokens;

	}

}
