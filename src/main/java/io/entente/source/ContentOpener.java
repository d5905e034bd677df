package io.entente.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import io.entente.model.RawDocument;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Opens bytes as the items that their kind holds. */
final class ContentOpener {

	private final SourceLimits limits;

	ContentOpener(SourceLimits limits) {
		this.limits = limits;
	}

	/**
	 * Opens content.
	 * @param kind what it is, null to find out from its first bytes
	 * @throws IOException if it can't be opened
	 */
	ItemStream open(ContentContext context, @Nullable FileKind kind, InputStream content) throws IOException {
		BufferedInputStream in = new BufferedInputStream(content, 64 * 1024);
		String head = ContentSniffer.head(in);
		GraphFormat graph = ContentSniffer.graph(head);
		if (graph != null) {
			return graph(context, in, graph);
		}
		FileKind told = (kind != null) ? kind : ContentSniffer.kind(head);
		return switch (told) {
			case TEXT -> document(context, in, ContentSniffer.isPage(head));
			case HTML -> document(context, in, true);
			case JSON_LINES ->
				ContentSniffer.isJsonDocument(head) ? new JsonElementsStream(context.origin(), in, this.limits)
						: new JsonLinesStream(context.origin(), in, this.limits);
			case JSON -> new JsonElementsStream(context.origin(), in, this.limits);
			case FEED -> mark(context, in, head);
			case GRAPHML, JSON_LD, CYPHER -> other(context, in, told);
			case ZIP -> archive(context, in, false, false);
			case TAR -> archive(context, in, true, false);
			case TAR_GZIP -> archive(context, in, true, true);
			case GZIP -> gzip(context, in);
		};
	}

	/** XML by its root element. */
	private ItemStream mark(ContentContext context, BufferedInputStream in, String head) throws IOException {
		if (ContentSniffer.isFeed(head)) {
			return new FeedStream(context.origin(), in, this.limits);
		}
		if (ContentSniffer.isPage(head)) {
			return document(context, in, true);
		}
		in.close();
		return ItemStream.of(context.explicit()
				? ItemStream.failure(context.origin(), "it is XML, but neither an RSS or Atom feed nor an XHTML page")
				: null);
	}

	private static ItemStream graph(ContentContext context, InputStream in, GraphFormat format) {
		return new OneItemStream(in, () -> new SourceItem.ExportedGraph(context.origin(), format, in, () -> 0));
	}

	/** A file whose ending promises a graph, and whose content is none of ours. */
	private static ItemStream other(ContentContext context, InputStream in, FileKind kind) throws IOException {
		in.close();
		String what = switch (kind) {
			case JSON_LD -> "JSON-LD";
			case CYPHER -> "a Cypher script";
			default -> "GraphML";
		};
		return ItemStream.of(context.explicit() ? ItemStream.failure(context.origin(), "it isn't " + what
				+ " that Entente exported; of graphs, Entente's own GraphML, JSON-LD and Cypher scripts are read")
				: null);
	}

	private ItemStream archive(ContentContext context, InputStream in, boolean tar, boolean packed) throws IOException {
		if (context.depth() > this.limits.archiveDepth()) {
			return ItemStream.of(ItemStream.failure(context.origin(), tooDeep()));
		}
		CountingStream counted = new CountingStream(in);
		if (!tar) {
			return new ArchiveStream(context, new GuardedZip(counted, this.limits), this, this.limits);
		}
		InputStream unpacked = packed ? new UnpackedStream(gunzip(counted), counted, this.limits) : counted;
		return new ArchiveStream(context, new TarArchiveInputStream(unpacked), this, this.limits);
	}

	private ItemStream gzip(ContentContext context, InputStream in) throws IOException {
		if (context.depth() > this.limits.archiveDepth()) {
			return ItemStream.of(ItemStream.failure(context.origin(), tooDeep()));
		}
		CountingStream counted = new CountingStream(in);
		InputStream unpacked = new UnpackedStream(gunzip(counted), counted, this.limits);
		ContentContext inner = context.unpacked();
		return open(inner, FileKind.of(inner.name()), unpacked);
	}

	private static InputStream gunzip(InputStream packed) throws IOException {
		return GzipCompressorInputStream.builder().setInputStream(packed).setDecompressConcatenated(true).get();
	}

	private String tooDeep() {
		return "it lies more than " + this.limits.archiveDepth() + " archives deep; unpack the outer ones yourself";
	}

	private ItemStream document(ContentContext context, InputStream in, boolean page) {
		return new OneItemStream(in, () -> read(context, in, page));
	}

	private SourceItem read(ContentContext context, InputStream in, boolean page) throws IOException {
		byte[] bytes = in.readNBytes(this.limits.documentBytes() + 1);
		if (bytes.length > this.limits.documentBytes()) {
			return ItemStream.failure(context.origin(), this.limits.tooLong());
		}
		String declared = (context.charset() != null || !page) ? context.charset()
				: TextDecoder.declaredInMarkUp(bytes);
		String text = TextDecoder.decode(bytes, declared);
		if (text.isBlank()) {
			return ItemStream.failure(context.origin(), "it is empty");
		}
		if (text.length() > this.limits.documentChars()) {
			return ItemStream.failure(context.origin(), this.limits.tooLong());
		}
		RawDocument.Format format = page ? RawDocument.Format.HTML : RawDocument.Format.TEXT;
		return new SourceItem.Document(new RawDocument(context.origin(), null, context.url(), format, text, Map.of()),
				0);
	}

	/** What went wrong, for a person. */
	static String reason(IOException ex) {
		if (ex instanceof UnreadableSourceException) {
			return String.valueOf(ex.getMessage());
		}
		if (ex instanceof EOFException) {
			return "it is cut off; what came before was read";
		}
		if (ex instanceof java.nio.file.AccessDeniedException) {
			return "permission to read it is denied";
		}
		String message = ex.getMessage();
		return "it can't be read: " + ((message != null && !message.isBlank()) ? message : ex.getClass().getName());
	}

	/** A ZIP whose unpacked bytes are counted against the packed ones. */
	private static final class GuardedZip extends ZipArchiveInputStream {

		private final UnpackedStream guard;

		GuardedZip(CountingStream packed, SourceLimits limits) {
			super(packed, "UTF-8", true, true);
			this.guard = new UnpackedStream(InputStream.nullInputStream(), packed, limits);
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int n = super.read(bytes, from, length);
			this.guard.add(n);
			return n;
		}

	}

}
