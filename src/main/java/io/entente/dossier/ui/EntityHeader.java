package io.entente.dossier.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.EntityProfile;
import io.entente.model.Entity;
import io.entente.uikit.Addresses;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Whose dossier it is: type, name, other names, country code, and the way to the graph.
 */
class EntityHeader extends Header {

	private static final int ALIASES = 6;

	EntityHeader(EntityProfile profile) {
		Entity entity = profile.entity();
		addClassNames("entity-header", EntityBadge.typeClass(entity.type()));
		Div line = new Div(EntityBadge.mark(entity.type()), new H1(entity.name()));
		line.addClassName("name-line");
		Span type = new Span(Words.of(entity.type()));
		type.addClassNames("badge", "type");
		line.add(type);
		if (entity.iso3() != null) {
			Span code = new Span(entity.iso3());
			code.addClassNames("badge", "code");
			code.setTitle(Texts.of("dossier.iso3"));
			line.add(code);
		}
		Anchor graph = TestIds.mark(new Anchor(Addresses.graph(entity.uid()), Texts.of("dossier.graph")), "open-graph");
		graph.addClassName("button");
		line.add(graph);
		add(line);
		Div meta = new Div();
		if (profile.mentions() > 0) { // a graph that was brought back doesn't know them
			meta.add(new Span(Texts.of("dossier.mentions", profile.mentions())));
		}
		meta.addClassName("meta");
		List<String> aliases = entity.aliases().stream().filter((alias) -> !alias.equals(entity.name())).toList();
		if (!aliases.isEmpty()) {
			Span also = new Span(
					Texts.of("dossier.also", String.join(", ", aliases.subList(0, Math.min(ALIASES, aliases.size())))
							+ ((aliases.size() > ALIASES) ? " …" : "")));
			also.setTitle(String.join(", ", aliases));
			meta.add(also);
		}
		add(meta);
	}

}
