package io.entente.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.entente.model.ArticleUid;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;

/**
 * A button that opens how to cite something, in every style. It fetches the citations by
 * itself.
 */
@Tag("cite-button")
@JsModule("./citations/cite-button.ts")
public final class CiteButton extends Component implements HasStyle {

	private CiteButton(String kind, String uid, String heading) {
		getElement().setAttribute(kind, uid);
		getElement().setAttribute("heading", heading);
	}

	/** Cites a fact, with the articles it rests on. */
	public static CiteButton fact(FactUid fact, String title) {
		return new CiteButton("fact", fact.value(), title);
	}

	/** Cites an article. */
	public static CiteButton article(ArticleUid article, String title) {
		return new CiteButton("article", article.value(), title);
	}

	/** Cites an investigation. */
	public static CiteButton investigation(InvestigationUid investigation, String title) {
		return new CiteButton("investigation", investigation.value(), title);
	}

}
