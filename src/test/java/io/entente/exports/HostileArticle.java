package io.entente.exports;

import io.entente.graph.ResolvedArticleBuilder;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EventType;
import io.entente.model.ResolvedArticle;

/**
 * An article whose names try to break out of every format.
 */
final class HostileArticle {

	/** Ends strings, comments, tags and sections of several languages. */
	static final String BREAKER = "a/b\\ \"c\" 'd' `e` ]]> --> \\u0027 \\u000a; // $x {y} %s";

	/** What spreadsheets run. */
	static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";

	/** Lines, a control character, a script from the right, emoji. */
	static final String SCRIPTS = "one\ntwo\ttab \u0007 \u202e\u05e9\u05dc\u05d5\u05dd \ud83c\udf0d, \ud55c\uad6d; end";

	private HostileArticle() {
	}

	static ResolvedArticle article() {
		return ResolvedArticleBuilder.article("https://evil.example/" + "x")
			.title("</title><script>alert(1)</script>\r\n=1+1")
			.published("2025-11-01")
			.publisher("@SUM(1,2)")
			.paragraph(BREAKER + " and " + FORMULA + " and " + SCRIPTS + " signed something.")
			.organization(BREAKER, FORMULA, "al;ias")
			.organization(FORMULA)
			.person(SCRIPTS)
			.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, "2025", BREAKER, FORMULA, SCRIPTS)
			.paragraph(SCRIPTS + " met " + BREAKER + ".")
			.event(EventType.CONSULT, null, SCRIPTS, BREAKER)
			.event(EventType.AID, "2025-11-02", BREAKER, FORMULA)
			.build();
	}

}
