package io.entente.source;

import org.jspecify.annotations.Nullable;

/**
 * Where content comes from.
 *
 * @param origin for messages: path, address, path within an archive
 * @param name the file name, which may tell the kind
 * @param url the address it was fetched from, null if it wasn't
 * @param charset the encoding that came with it, null if none
 * @param explicit whether the person named it; what lies in a folder may be something
 * else than an article, what a person names is meant
 * @param depth how many archives it lies in
 */
record ContentContext(String origin, String name, @Nullable String url, @Nullable String charset, boolean explicit,
		int depth) {

	static ContentContext file(String origin, boolean explicit) {
		return new ContentContext(origin, origin.substring(origin.lastIndexOf('/') + 1), null, null, explicit, 0);
	}

	ContentContext within(String entryOrigin, String path) {
		return new ContentContext(entryOrigin, path.substring(path.lastIndexOf('/') + 1), null, null, false,
				this.depth + 1);
	}

	/** The one file in a gzip file. */
	ContentContext unpacked() {
		String inner = this.name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
				? this.name.substring(0, this.name.length() - 3) : this.name;
		return new ContentContext(this.origin, inner, this.url, null, this.explicit, this.depth + 1);
	}

}
