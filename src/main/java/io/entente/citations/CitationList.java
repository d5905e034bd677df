package io.entente.citations;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several works cited: facts, each followed by the articles it rests on, articles and
 * investigations. Each work stands once.
 *
 * @param citations the works
 * @param total how many works there are; more than are given where a fact rests on very
 * many articles
 */
public record CitationList(List<Citation> citations, long total) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	public CitationList {
		citations = List.copyOf(citations);
	}

	/** All of them as one file of a format. */
	public String write(CitationFormat format) {
		return switch (format) {
			case CHICAGO -> join(Citation::chicago, "\n\n", "\n");
			case APA -> join(Citation::apa, "\n\n", "\n");
			case MLA -> join(Citation::mla, "\n\n", "\n");
			case BIBTEX -> join(Citation::bibtex, "\n\n", "\n");
			case RIS -> join(Citation::ris, "\r\n", "");
			case CSL_JSON -> JSON.writeValueAsString(this.citations.stream().map(Citation::csl).toList()) + "\n";
		};
	}

	private String join(Function<Citation, String> form, String between, String end) {
		return this.citations.stream().map(form).collect(Collectors.joining(between)) + end;
	}

}
