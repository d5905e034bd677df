package io.entente.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The one implementation: arguments, their files, the files' items, one open at a time.
 */
final class OpenedSources implements SourceSet {

	private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*", Pattern.DOTALL);

	private final Iterator<String> arguments;

	private final InputStream stdin;

	private final ContentOpener opener;

	private final WebFetcher fetcher;

	private final long totalBytes;

	private @Nullable FolderStream folder;

	private String folderName = "";

	private boolean anyInFolder;

	private @Nullable ItemStream stream;

	private String streamOrigin = "";

	private @Nullable CountingStream counter;

	private long doneBytes;

	private long streamBytes;

	private @Nullable SourceItem ahead;

	OpenedSources(List<String> arguments, InputStream stdin, ContentOpener opener, WebFetcher fetcher) {
		this.arguments = arguments.iterator();
		this.stdin = stdin;
		this.opener = opener;
		this.fetcher = fetcher;
		this.totalBytes = arguments.contains("-") ? 0 : arguments.stream().mapToLong(OpenedSources::size).sum();
	}

	@Override
	public long totalBytes() {
		return this.totalBytes;
	}

	@Override
	public boolean hasNext() {
		if (this.ahead == null) {
			this.ahead = advance();
		}
		return this.ahead != null;
	}

	@Override
	public SourceItem next() {
		if (!hasNext() || this.ahead == null) {
			throw new NoSuchElementException();
		}
		SourceItem item = this.ahead;
		this.ahead = null;
		return item;
	}

	@Override
	public void close() {
		closeStream();
		this.folder = null;
	}

	private @Nullable SourceItem advance() {
		while (true) {
			SourceItem item = null;
			if (this.stream != null) {
				item = fromStream(this.stream);
			}
			else if (this.folder != null) {
				item = fromFolder(this.folder);
			}
			else if (this.arguments.hasNext()) {
				item = fromArgument(this.arguments.next());
			}
			else {
				return null;
			}
			if (item != null) {
				this.anyInFolder = true;
				return at(item);
			}
		}
	}

	private @Nullable SourceItem fromStream(ItemStream open) {
		try {
			SourceItem item = open.next();
			if (item == null) {
				closeStream();
			}
			return item;
		}
		catch (IOException ex) {
			closeStream();
			return ItemStream.failure(this.streamOrigin, ContentOpener.reason(ex));
		}
	}

	private @Nullable SourceItem fromFolder(FolderStream files) {
		try {
			Path file = files.next();
			if (file != null) {
				return openFile(file, file.toString(), false);
			}
		}
		catch (FolderStream.FolderException ex) {
			return ItemStream.failure(ex.folder().toString(), ex.reason());
		}
		this.folder = null;
		return this.anyInFolder ? null : ItemStream.failure(this.folderName, FolderStream.noArticles("the folder"));
	}

	private @Nullable SourceItem fromArgument(String argument) {
		if (argument.equals("-")) {
			// not closed at the end: it isn't ours
			return openStream("standard input", () -> this.opener
				.open(new ContentContext("standard input", "", null, null, true, 0), null, new Unclosed(this.stdin)));
		}
		if (ADDRESS.matcher(argument).matches()) {
			return openStream(argument, () -> this.fetcher.open(argument, this.opener));
		}
		Path path;
		try {
			path = Path.of(argument);
		}
		catch (InvalidPathException ex) {
			return ItemStream.failure(argument, "it isn't a valid path");
		}
		if (Files.isDirectory(path)) {
			this.folder = new FolderStream(path);
			this.folderName = argument;
			this.anyInFolder = false;
			return null;
		}
		return openFile(path, argument, true);
	}

	private @Nullable SourceItem openFile(Path path, String origin, boolean explicit) {
		return openStream(origin, () -> {
			this.streamBytes = sizeOf(path);
			if (this.streamBytes == 0 && Files.isRegularFile(path)) {
				throw new UnreadableSourceException("it is empty");
			}
			this.counter = new CountingStream(Files.newInputStream(path));
			try {
				ContentContext context = ContentContext.file(origin.replace('\\', '/'), explicit);
				return this.opener.open(context, FileKind.of(origin), this.counter);
			}
			catch (IOException | RuntimeException ex) {
				this.counter.close();
				throw ex;
			}
		});
	}

	private @Nullable SourceItem openStream(String origin, Opening opening) {
		this.streamOrigin = origin;
		try {
			this.stream = opening.open();
			return null;
		}
		catch (NoSuchFileException ex) {
			return ItemStream.failure(origin, "there is no such file or folder");
		}
		catch (IOException ex) {
			closeStream();
			return ItemStream.failure(origin, ContentOpener.reason(ex));
		}
	}

	private void closeStream() {
		ItemStream open = this.stream;
		this.stream = null;
		this.counter = null;
		this.doneBytes += this.streamBytes;
		this.streamBytes = 0;
		if (open != null) {
			try {
				open.close();
			}
			catch (IOException ex) {
				// nothing was written; what was read has been given
			}
		}
	}

	private long position() {
		long within = (this.counter != null) ? this.counter.count() : 0;
		return this.doneBytes + Math.min(within, this.streamBytes);
	}

	private SourceItem at(SourceItem item) {
		long position = position();
		return switch (item) {
			case SourceItem.Document document -> new SourceItem.Document(document.document(), position);
			case SourceItem.ExportedGraph graph ->
				new SourceItem.ExportedGraph(graph.origin(), graph.format(), graph.content(), this::position);
			case SourceItem.Failure failure -> new SourceItem.Failure(failure.origin(), failure.reason(), position);
		};
	}

	private static long size(String argument) {
		try {
			Path path = Path.of(argument);
			if (!Files.isDirectory(path)) {
				return sizeOf(path);
			}
			long sum = 0;
			FolderStream files = new FolderStream(path);
			while (true) {
				try {
					Path file = files.next();
					if (file == null) {
						return sum;
					}
					sum += sizeOf(file);
				}
				catch (FolderStream.FolderException ex) {
					// reported when its turn comes
				}
			}
		}
		catch (InvalidPathException ex) {
			return 0;
		}
	}

	private static long sizeOf(Path path) {
		try {
			return Files.size(path);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** Opens a stream of items. */
	private interface Opening {

		ItemStream open() throws IOException;

	}

	/** Standard input, buffered and never closed. */
	private static final class Unclosed extends BufferedInputStream {

		Unclosed(InputStream in) {
			super(in);
		}

		@Override
		public void close() {
			// belongs to the process
		}

	}

}
