package io.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: Open Graph, JSON-LD, Dublin Core, microdata.
 *
 * @param title its headline, null if it names none
 * @param dates candidates for its date of publication, the most reliable first
 * @param publisher the site's name
 * @param url its canonical address
 * @param language its declared language
 * @param shown the dates it shows
 */
record HtmlMetadata(@Nullable String title, List<String> dates, @Nullable String publisher, @Nullable String url,
		@Nullable String language, HtmlDates shown) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final int LONGEST_JSON = 500_000;

	private static final int MOST_DEPTH = 6;

	private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|Posting|Report|PressRelease).*",
			Pattern.DOTALL);

	/** What programs write where nobody wrote a title. */
	private static final Pattern EMPTY_TITLE = Pattern.compile(
			"(?i)\\W*(?:untitled(?:\\W?document|\\W?page)?|document|index|home(?:\\W?page)?|no title|new page|page \\d*)\\W*");

	private static final List<String> DATE_NAMES = List.of("article:published_time", "og:article:published_time",
			"datepublished", "parsely-pub-date", "sailthru.date", "citation_publication_date", "dc.date.issued",
			"dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "dc.date.created", "pubdate", "publishdate",
			"publish-date", "publish_date", "publication_date", "date");

	static HtmlMetadata of(Document page) {
		List<JsonNode> articles = linkedData(page);
		Map<String, String> meta = meta(page);
		String site = first(meta.get("og:site_name"), linked(articles, "publisher", "name"),
				meta.get("application-name"), meta.get("dc.publisher"));
		Element heading = page.selectFirst("article h1, main h1, h1");
		String headingText = (heading != null) ? CleanText.line(heading.text()) : null;
		String named = first(meta.get("og:title"), linked(articles, "headline", null), meta.get("dc.title"),
				meta.get("twitter:title"), headingText, page.title());
		boolean empty = named == null || EMPTY_TITLE.matcher(named).matches();
		String title = empty ? null : TitleText.withoutSite(String.valueOf(named), headingText, site);
		Element link = page.selectFirst("link[rel=canonical][href]");
		String url = first((link != null) ? link.attr("href") : null, meta.get("og:url"));
		Element root = page.selectFirst("html");
		String language = first((root != null) ? root.attr("lang") : null,
				(root != null) ? root.attr("xml:lang") : null, meta.get("og:locale"), meta.get("content-language"),
				meta.get("dc.language"));
		return new HtmlMetadata(title, dates(page, articles, meta), site, isWeb(url) ? url : null, language,
				HtmlDates.of(page));
	}

	private static List<String> dates(Document page, List<JsonNode> articles, Map<String, String> meta) {
		List<String> dates = new ArrayList<>();
		add(dates, meta.get("article:published_time"));
		add(dates, linked(articles, "datePublished", null));
		for (Element item : page.select("[itemprop~=(?i)datePublished], time[pubdate]")) {
			add(dates, first(item.attr("datetime"), item.attr("content"), item.text()));
		}
		DATE_NAMES.forEach((name) -> add(dates, meta.get(name)));
		add(dates, linked(articles, "dateCreated", null));
		List<String> times = page.select("article time[datetime], main time[datetime], header time[datetime]")
			.eachAttr("datetime");
		if (times.isEmpty()) {
			times = page.select("time[datetime]").eachAttr("datetime");
			// several dates of equal standing are those of several articles
			times = (times.stream().distinct().count() == 1) ? times : List.of();
		}
		times.stream().findFirst().ifPresent((time) -> add(dates, time));
		return List.copyOf(dates);
	}

	private static void add(List<String> dates, @Nullable String date) {
		if (date != null && !date.isBlank()) {
			dates.add(date.strip());
		}
	}

	/** What the page's meta elements say, by name in lower case, the first of each. */
	private static Map<String, String> meta(Document page) {
		Map<String, String> found = new HashMap<>();
		for (Element element : page.select("meta[content]")) {
			String name = first(element.attr("property"), element.attr("name"), element.attr("itemprop"),
					element.attr("http-equiv"));
			if (name != null && !element.attr("content").isBlank()) {
				found.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content").strip());
			}
		}
		return found;
	}

	private static boolean isWeb(@Nullable String url) {
		return url != null && url.matches("(?i)https?://[^\\s]+");
	}

	private static @Nullable String first(@Nullable String... values) {
		for (String value : values) {
			if (value != null && !value.isBlank()) {
				return value.strip();
			}
		}
		return null;
	}

	/** The descriptions of articles in the page's linked data. */
	private static List<JsonNode> linkedData(Document page) {
		List<JsonNode> found = new ArrayList<>();
		for (Element script : page.select("script[type=application/ld+json]")) {
			if (script.data().length() <= LONGEST_JSON) {
				try {
					collect(MAPPER.readTree(script.data()), found, 0);
				}
				catch (JacksonException ex) {
					// broken descriptions are common; the page itself still tells
				}
			}
		}
		return found;
	}

	private static void collect(JsonNode node, List<JsonNode> found, int depth) {
		if (depth > MOST_DEPTH) {
			return;
		}
		if (node.isObject()) {
			JsonNode type = node.get("@type");
			if (type != null && ARTICLE_TYPE.matcher(type.toString()).matches()) {
				found.add(node);
			}
			JsonNode graph = node.get("@graph");
			if (graph != null) {
				collect(graph, found, depth + 1);
			}
			JsonNode main = node.get("mainEntity");
			if (main != null) {
				collect(main, found, depth + 1);
			}
		}
		else if (node.isArray()) {
			node.forEach((child) -> collect(child, found, depth + 1));
		}
	}

	private static @Nullable String linked(List<JsonNode> articles, String field, @Nullable String inner) {
		for (JsonNode article : articles) {
			JsonNode value = article.get(field);
			value = (value != null && inner != null) ? value.get(inner) : value;
			if (value != null && value.isString() && !value.stringValue().isBlank()) {
				return CleanText.line(value.stringValue());
			}
		}
		return null;
	}

}
