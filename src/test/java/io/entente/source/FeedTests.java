package io.entente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.entente.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	private static final String RSS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
			<channel><title>The Daily Example</title><language>en</language>
			<item><title>A pact</title><link>https://example.org/1</link><guid>g-1</guid>
			<pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator>
			<description>Short.</description><content:encoded><![CDATA[<p>They signed.</p>]]></content:encoded></item>
			<item><title>No text</title></item>
			<item><title>A visit</title><description>The minister came.</description></item>
			</channel></rss>
			""";

	@TempDir
	private Path home;

	private Opened file(String name, String text) throws IOException {
		return Opened.paths(Files.writeString(this.home.resolve(name), text));
	}

	@Test
	void reads_the_items_of_an_rss_feed() throws IOException {
		Opened opened = file("feed.rss", RSS);
		RawDocument first = opened.documents().getFirst();
		assertThat(first.content()).isEqualTo("<p>They signed.</p>");
		assertThat(first.format()).isEqualTo(RawDocument.Format.HTML);
		assertThat(first.id()).isEqualTo("g-1");
		assertThat(first.url()).isEqualTo("https://example.org/1");
		assertThat(first.metadata()).containsEntry("title", "A pact")
			.containsEntry("date", "Fri, 03 May 2024 09:00:00 GMT")
			.containsEntry("author", "Jane Doe")
			.containsEntry("source", "The Daily Example")
			.containsEntry("language", "en");
		assertThat(opened.documents().getLast().format()).isEqualTo(RawDocument.Format.TEXT);
		assertThat(opened.contents()).hasSize(2);
		assertThat(opened.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.origin()).endsWith("feed.rss[2]");
			assertThat(failure.reason()).contains("no text");
		});
	}

	@Test
	void reads_the_entries_of_an_atom_feed() throws IOException {
		RawDocument entry = file("feed.xml",
				"""
						<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title>
						<entry><title>A pact</title><id>urn:1</id><link rel="self" href="https://example.org/feed"/>
						<link rel="alternate" href="https://example.org/1"/><published>2024-05-03T09:00:00Z</published>
						<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <b>signed</b> &lt;it&gt;.</p></div></content>
						</entry></feed>
						""")
			.document();
		assertThat(entry.url()).isEqualTo("https://example.org/1");
		assertThat(entry.content()).isEqualTo("<div><p>They <b>signed</b> &lt;it>.</p></div>");
		assertThat(entry.metadata()).containsEntry("date", "2024-05-03T09:00:00Z").containsEntry("language", "en");
	}

	@Test
	void reaches_for_no_external_entity() throws IOException {
		Path secret = Files.writeString(this.home.resolve("secret.bin"), "TOP SECRET");
		Opened opened = file("evil.rss",
				"""
						<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "%s"><!ENTITY % p SYSTEM "http://localhost:1/x"> %p;]>
						<rss><channel><item><title>t</title><description>before &x; after</description></item></channel></rss>
						"""
					.replace("%s", secret.toUri().toString()));
		assertThat(opened.toString()).doesNotContain("TOP SECRET");
		assertThat(opened.documents().size() + opened.failures().size()).isPositive();
	}

	@Test
	void expands_no_entity_bomb() throws IOException {
		StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
		}
		bomb.append("]><rss><channel><item><description>&a29;</description></item></channel></rss>");
		Opened opened = file("bomb.rss", bomb.toString());
		assertThat(opened.contents()).allMatch((content) -> content.length() < 100);
	}

	@Test
	void keeps_the_items_before_a_mistake() throws IOException {
		Opened opened = file("broken.rss", RSS.replace("<item><title>A visit", "<item></wrong><title>A visit"));
		assertThat(opened.contents()).containsExactly("<p>They signed.</p>");
		assertThat(opened.reasons().getLast()).startsWith("it isn't well-formed XML at line ");
	}

	@Test
	void reads_xhtml_with_an_xml_ending_as_a_page() throws IOException {
		assertThat(file("page.xml",
				"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Hi</p></body></html>")
			.document()
			.format()).isEqualTo(RawDocument.Format.HTML);
	}

	@Test
	void says_that_other_xml_is_no_feed_if_it_was_named() throws IOException {
		assertThat(file("pom.xml", "<project><name>x</name></project>").failure().reason())
			.contains("neither an RSS or Atom feed");
	}

}
