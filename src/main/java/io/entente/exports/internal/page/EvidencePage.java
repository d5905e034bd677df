package io.entente.exports.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.entente.exports.ExportOptions.Position;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedSentence;
import io.entente.exports.internal.LegalText;
import io.entente.exports.internal.picture.GraphPicture;
import io.entente.exports.internal.picture.PictureGraph;
import io.entente.exports.internal.picture.PictureWords;
import io.entente.exports.internal.picture.TimelinePicture;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Polarity;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Graph, timeline, facts with all their quotes, and the sources, on one page. Every text
 * of an article stands in an element of its own direction, escaped.
 */
public final class EvidencePage {

	private final PictureGraph graph;

	private final StringBuilder html = new StringBuilder();

	private final Map<ArticleUid, ExportedSentence> sources = new LinkedHashMap<>();

	private EvidencePage(PictureGraph graph) {
		this.graph = graph;
	}

	/**
	 * Makes the page.
	 * @param about what it is about, line by line, as a heading and its text
	 */
	public static String of(PictureGraph graph, Map<EntityUid, Position> positions, String title,
			Map<String, String> about) {
		EvidencePage page = new EvidencePage(graph);
		page.head(title, about);
		page.pictures(positions, title);
		page.facts();
		page.entities();
		page.listSources();
		return PageFrame.of(title, page.html.toString());
	}

	private void head(String title, Map<String, String> about) {
		this.html.append("<header><h1>").append(text(title)).append("</h1><dl>");
		about.forEach((name, value) -> this.html
			.append("<dt>" + LegalText.escaped(name) + "</dt><dd>" + text(value) + "</dd>"));
		this.html.append("</dl></header><nav aria-label=\"" + words("contents") + "\">");
		for (String part : List.of("graph", "timeline", "facts", "entities", "sources")) {
			this.html.append("<a href=\"#" + part + "\">" + words(part) + "</a>");
		}
		this.html.append("<label hidden>" + words("filter") + " <input type=\"search\"></label>"
				+ "<span id=\"count\" class=\"muted\" role=\"status\" data-words=\"" + words("count")
				+ "\"></span></nav><main>");
	}

	private void pictures(Map<EntityUid, Position> positions, String title) {
		picture("graph", "picture", GraphPicture.linked(this.graph, positions, named(title, "graph")));
		picture("timeline", "picture wide", TimelinePicture.linked(this.graph, named(title, "timeline")));
	}

	private void picture(String id, String style, String svg) {
		this.html
			.append("<section id=\"" + id + "\"><h2>" + words(id) + "</h2><div class=\"" + style
					+ "\" tabindex=\"0\" role=\"group\" aria-label=\"" + words(id) + "\">")
			.append(svg)
			.append("</div></section>");
	}

	private static PictureWords named(String title, String part) {
		return new PictureWords(title + ": " + Texts.of("exports.page." + part), "");
	}

	private void facts() {
		this.html.append("<div id=\"facts\">");
		group("agreements", "", (fact) -> PictureGraph.isReal(fact) && fact.kind() == ClaimKind.AGREEMENT);
		group("events", "", (fact) -> PictureGraph.isReal(fact) && fact.kind() == ClaimKind.EVENT);
		group("unreal", "planned", (fact) -> !PictureGraph.isReal(fact) && fact.polarity() != Polarity.DENIED);
		group("denied", "denied", (fact) -> fact.polarity() == Polarity.DENIED);
		group("ties", "", (fact) -> PictureGraph.isReal(fact) && fact.kind() == ClaimKind.TIE);
		this.html.append("</div>");
	}

	private void group(String name, String style, Predicate<ExportedFact> which) {
		List<ExportedFact> facts = this.graph.facts()
			.stream()
			.filter(which)
			.sorted(Comparator.comparing(EvidencePage::sortedBy).reversed().thenComparing((fact) -> fact.uid().value()))
			.toList();
		if (!facts.isEmpty()) {
			this.html.append("<section class=\"group\"><h2>" + words(name) + " <span class=\"muted\">"
					+ Words.number(facts.size()) + "</span></h2>");
			facts.forEach((fact) -> fact(fact, style));
			this.html.append("</section>");
		}
	}

	private static String sortedBy(ExportedFact fact) {
		FuzzyDate time = fact.time();
		return (time != null && time.latest() != null) ? time.latest().toString() : "";
	}

	private void fact(ExportedFact fact, String style) {
		List<String> marks = new ArrayList<>();
		marks.add("<li class=\"state\">" + state(fact) + "</li>");
		marks.add(item(Words.factType(fact.kind(), fact.type())));
		marks.add(item((fact.time() != null)
				? FuzzyDateFormat.format(fact.time()) + " (" + FuzzyDateFormat.basis(fact.time().basis()) + ")"
				: Texts.of("exports.page.date-unknown")));
		fact.sectors().stream().sorted().forEach((sector) -> marks.add(item(Words.of(sector))));
		marks.add(item(Words.count(fact.origins(), "independent-origin")));
		marks.add(item(Words.count(fact.articles(), "article")));
		marks.add(item(confidence(fact.confidence())));
		if (fact.denials() > 0) {
			marks.add("<li class=\"deny\">"
					+ LegalText.escaped(Texts.of("exports.page.denied-by", Words.count(fact.denials(), "origin")))
					+ "</li>");
		}
		String title = fact.title().isBlank() ? Words.factType(fact.kind(), fact.type()) : fact.title();
		this.html.append("<article id=\"" + fact.uid().value() + "\" class=\"" + style + "\"><h3>" + text(title)
				+ "</h3><ul class=\"facts\">" + String.join("", marks) + "</ul><p class=\"who\">"
				+ fact.participants().stream().map(this::participant).collect(Collectors.joining(", ")) + "</p>");
		fact.evidence().forEach((sentence) -> quote(fact, sentence));
		if (fact.isCut()) {
			this.html.append("<p class=\"muted\">"
					+ LegalText.escaped(Texts.of("exports.page.sentences", fact.evidence().size(), fact.sentences()))
					+ "</p>");
		}
		this.html.append("</article>\n");
	}

	private static String state(ExportedFact fact) {
		if (fact.polarity() == Polarity.DENIED) {
			return words("denied");
		}
		if (!PictureGraph.isReal(fact)) {
			return Words.of(fact.modality());
		}
		return (fact.status() != null) ? Words.of(fact.status()) : Words.of(fact.modality());
	}

	private String participant(Participation each) {
		return "<a href=\"#" + each.entity().value() + "\">" + text(this.graph.name(each.entity()))
				+ "</a> <span class=\"muted\">" + LegalText.escaped(Texts.of("exports.role." + each.role().name()))
				+ "</span>";
	}

	private void quote(ExportedFact fact, ExportedSentence sentence) {
		this.sources.putIfAbsent(sentence.article(), sentence);
		List<String> marks = new ArrayList<>();
		if (sentence.saidBy() != null) {
			// put in after the words are escaped, since a name stands in an element of
			// its own
			marks.add(LegalText.escaped(Texts.of("exports.page.says", "\uE000"))
				.replace("\uE000", text(sentence.saidBy())));
		}
		if (sentence.publisher() != null) {
			marks.add(text(sentence.publisher()));
		}
		marks
			.add((sentence.published() != null) ? FuzzyDateFormat.format(sentence.published()) : words("date-unknown"));
		marks.add(linked(sentence));
		if (sentence.polarity() != fact.polarity()) {
			marks.add("<strong class=\"deny\">" + words((sentence.polarity() == Polarity.DENIED) ? "denies" : "affirms")
					+ "</strong>");
		}
		if (sentence.modality() != fact.modality()) {
			marks.add(LegalText
				.escaped(Texts.of("exports.page.here", Words.of(sentence.modality()).toLowerCase(Texts.locale()))));
		}
		marks.add(LegalText.escaped(confidence(sentence.confidence())));
		marks.add("<a href=\"#" + sentence.article().value() + "\">["
				+ (List.copyOf(this.sources.keySet()).indexOf(sentence.article()) + 1) + "]</a>");
		this.html.append("<blockquote" + ((sentence.polarity() == Polarity.DENIED) ? " class=\"against\"" : "")
				+ "><p dir=\"auto\">" + LegalText.escaped(sentence.quote()) + "</p><footer>" + String.join(" · ", marks)
				+ "</footer></blockquote>");
	}

	private static String linked(ExportedSentence sentence) {
		String title = text(
				sentence.articleTitle().isBlank() ? Texts.of("exports.page.untitled") : sentence.articleTitle());
		return LegalText.webAddress(sentence.url())
			.map((address) -> "<a rel=\"noopener noreferrer\" href=\"" + LegalText.escaped(address) + "\">" + title
					+ "</a>")
			.orElse(title);
	}

	private void entities() {
		this.html.append("<section id=\"entities\"><h2>" + words("entities") + " <span class=\"muted\">"
				+ Words.number(this.graph.nodes().size()) + "</span></h2><ul class=\"names\">");
		this.graph.nodes().stream().sorted(Comparator.comparing(Entity::name)).forEach((node) -> {
			long facts = this.graph.facts()
				.stream()
				.filter((fact) -> fact.participants().stream().anyMatch((each) -> each.entity().equals(node.uid())))
				.count();
			this.html.append("<li id=\"" + node.uid().value() + "\">" + text(node.name()) + " <span class=\"muted\">"
					+ Words.of(node.type()) + ", " + Words.count(facts, "fact")
					+ (node.aliases().isEmpty() ? ""
							: ", " + LegalText.escaped(Texts.of("exports.page.also", "\uE000"))
								.replace("\uE000",
										node.aliases()
											.stream()
											.limit(8)
											.map(EvidencePage::text)
											.collect(Collectors.joining(", "))))
					+ "</span></li>");
		});
		this.html.append("</ul></section>");
	}

	private void listSources() {
		this.html.append("<section id=\"sources\" class=\"sources\"><h2>" + words("sources") + " <span class=\"muted\">"
				+ Words.number(this.sources.size()) + "</span></h2><ol>");
		this.sources.forEach((uid, sentence) -> this.html.append("<li id=\"" + uid.value() + "\">"
				+ ((sentence.publisher() != null) ? text(sentence.publisher()) + ". " : "") + "“" + linked(sentence)
				+ ".” " + ((sentence.published() != null) ? FuzzyDateFormat.format(sentence.published()) + ". " : "")
				+ LegalText.webAddress(sentence.url()).map((url) -> text(url) + ". ").orElse("")
				+ "<span class=\"muted\">" + uid.value() + "</span></li>"));
		this.html.append("</ol></section></main>");
	}

	private static String item(String words) {
		return "<li>" + LegalText.escaped(words) + "</li>";
	}

	/** Text of articles, kept apart in its direction from what stands around it. */
	private static String text(String text) {
		return "<bdi>" + LegalText.escaped(LegalText.line(text)) + "</bdi>";
	}

	private static String confidence(double share) {
		return Texts.of("exports.page.confidence", Math.round(share * 100));
	}

	/** Words of ours, escaped. */
	private static String words(String key) {
		return LegalText.escaped(Texts.of("exports.page." + key));
	}

}
