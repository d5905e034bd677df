package io.entente.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive, entry by entry in the archive's order; nothing is ever
 * written to disk. Entries that aren't articles are passed over as a folder's files are.
 */
final class ArchiveStream implements ItemStream {

	private static final Pattern OUTSIDE = Pattern.compile("(?s)/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?");

	private final ContentContext context;

	private final ArchiveInputStream<?> archive;

	private final ContentOpener opener;

	private final SourceLimits limits;

	private @Nullable ItemStream entry;

	private String entryOrigin = "";

	private int entries;

	private boolean anyItem;

	private boolean done;

	ArchiveStream(ContentContext context, ArchiveInputStream<?> archive, ContentOpener opener, SourceLimits limits) {
		this.context = context;
		this.archive = archive;
		this.opener = opener;
		this.limits = limits;
	}

	@Override
	public @Nullable SourceItem next() throws IOException {
		while (!this.done) {
			SourceItem item = (this.entry != null) ? nextOfEntry(this.entry) : openNext();
			if (item != null) {
				this.anyItem = true;
				return item;
			}
		}
		return null;
	}

	private @Nullable SourceItem nextOfEntry(ItemStream stream) throws IOException {
		try {
			SourceItem item = stream.next();
			if (item == null) {
				this.entry = null;
			}
			return item;
		}
		catch (UnreadableSourceException ex) {
			this.entry = null;
			return ItemStream.failure(this.entryOrigin, String.valueOf(ex.getMessage()));
		}
	}

	/** Opens the next entry with articles; gives a failure or null to go on. */
	private @Nullable SourceItem openNext() throws IOException {
		ArchiveEntry next;
		try {
			next = this.archive.getNextEntry();
		}
		catch (ZipException | IllegalArgumentException ex) {
			throw new UnreadableSourceException(broken());
		}
		if (next == null) {
			this.done = true;
			return (this.anyItem || !this.context.explicit()) ? null
					: ItemStream.failure(this.context.origin(), FolderStream.noArticles("the archive"));
		}
		if (++this.entries > this.limits.archiveEntries()) {
			this.done = true;
			return ItemStream.failure(this.context.origin(), "it has more than " + this.limits.archiveEntries()
					+ " entries, the limit for one archive; the entries before were read");
		}
		return open(next);
	}

	private @Nullable SourceItem open(ArchiveEntry next) throws IOException {
		String path = next.getName().replace('\\', '/');
		boolean ordinary = !next.isDirectory() && (!(next instanceof TarArchiveEntry tar) || tar.isFile());
		if (!ordinary || FileKind.of(path) == null) {
			return null;
		}
		this.entryOrigin = this.context.origin() + "!/" + path;
		if (OUTSIDE.matcher(path).matches()) {
			return ItemStream.failure(this.entryOrigin, "the entry's name points outside the archive; it was left out");
		}
		if (FileKind.isOther(path)) {
			return null;
		}
		if (!this.archive.canReadEntryData(next)) {
			return ItemStream.failure(this.entryOrigin,
					"the entry is encrypted or packed in a way that can't be read; unpack it yourself");
		}
		this.entry = this.opener.open(this.context.within(this.entryOrigin, path), FileKind.of(path),
				new Unclosed(this.archive));
		return null;
	}

	private String broken() {
		return "the archive is broken or cut off after " + this.entries + " entries; those before were read";
	}

	@Override
	public void close() throws IOException {
		this.archive.close();
	}

	/** Closing an entry must not close its archive. */
	private static final class Unclosed extends FilterInputStream {

		Unclosed(InputStream in) {
			super(in);
		}

		@Override
		public void close() {
			// the archive goes on
		}

	}

}
