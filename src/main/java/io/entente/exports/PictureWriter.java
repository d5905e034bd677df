package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.entente.exports.internal.page.EvidencePage;
import io.entente.exports.internal.picture.GraphPicture;
import io.entente.exports.internal.picture.Palette;
import io.entente.exports.internal.picture.PictureGraph;
import io.entente.exports.internal.picture.PictureWords;
import io.entente.exports.internal.picture.PngPicture;
import io.entente.exports.internal.picture.TimelinePicture;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Writes what can only be drawn once all is known: pictures and the evidence page. So it
 * holds the graph, and takes no more of it than a person can look at; nothing is written
 * before the end, so that what is too large is refused as a whole.
 */
final class PictureWriter implements SubgraphWriter {

	/**
	 * More nodes make no picture, and the places of so many are still found in a second.
	 */
	static final int MOST_ENTITIES = 600;

	/** The most facts of a picture or page. */
	static final int MOST_FACTS = 1_500;

	private final ExportFormat format;

	private final ExportHead head;

	private final OutputStream out;

	private final PictureGraph graph = new PictureGraph();

	private int entities;

	PictureWriter(ExportFormat format, ExportHead head, OutputStream out) {
		this.format = format;
		this.head = head;
		this.out = out;
	}

	@Override
	public void entity(ExportedEntity entity) {
		if (++this.entities > MOST_ENTITIES) {
			throw new ExportTooLargeException(String.format(Locale.ROOT,
					"The export holds more than %,d entities, and %s draws no more: narrow the selection to fewer"
							+ " entities, a shorter time or one sector, or choose another format",
					MOST_ENTITIES, this.format.id()));
		}
		this.graph.add(entity);
	}

	@Override
	public void fact(ExportedFact fact) {
		this.graph.add(fact);
	}

	@Override
	public void finish() throws IOException {
		switch (this.format) {
			case PNG -> PngPicture.write(svg(), this.out);
			case EVIDENCE -> text(EvidencePage.of(this.graph, this.head.positions(), this.head.title(), about()));
			default -> text(svg());
		}
		this.out.flush();
	}

	@Override
	public void close() {
		// the stream is its owner's
	}

	private String svg() {
		PictureWords words = new PictureWords(this.head.title(), Texts.of("exports.picture.source", day(),
				this.head.source(), Words.count(this.graph.facts().size(), "fact")));
		Palette palette = this.head.look().dark() ? Palette.DARK : Palette.LIGHT;
		return this.head.look().timeline() ? TimelinePicture.of(this.graph, words, palette)
				: GraphPicture.of(this.graph, this.head.positions(), words, palette);
	}

	private Map<String, String> about() {
		Map<String, String> about = new LinkedHashMap<>();
		about.put(Texts.of("exports.page.selection"), this.head.source());
		about.put(Texts.of("exports.page.holds"), Words.count(this.graph.facts().size(), "fact") + ", "
				+ Texts.of("exports.page.entity-count", this.graph.nodes().size()));
		about.put(Texts.of("exports.page.made"), Texts.of("exports.page.made-by", day(), version()));
		about.put(Texts.of("exports.page.how"), Texts.of("exports.page.how-text"));
		return about;
	}

	private String day() {
		return this.head.at().toString().substring(0, 16).replace('T', ' ') + " UTC";
	}

	private static String version() {
		String version = PictureWriter.class.getPackage().getImplementationVersion();
		return (version != null) ? " " + version : "";
	}

	private void text(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.UTF_8));
	}

}
