package io.entente.uikit;

import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * An entity's name behind the mark of its type, as a link to its dossier. The mark has a
 * colour and a shape of its own, and the type is said to those who see neither.
 */
public final class EntityBadge extends Anchor {

	public EntityBadge(EntityUid entity, EntityType type, String name) {
		super(Addresses.entity(entity), "");
		addClassNames("entity-badge", typeClass(type));
		add(mark(type), new Span(name));
		setTitle(Words.of(type) + ": " + name);
	}

	/**
	 * The coloured shape that stands for a type, followed by its name for a screen
	 * reader.
	 */
	public static Span mark(EntityType type) {
		Span mark = new Span();
		mark.addClassNames("type-mark", typeClass(type));
		Span spoken = new Span(Words.of(type) + " ");
		spoken.addClassName("visually-hidden");
		mark.add(spoken);
		return mark;
	}

	/** The class that gives a component the colours of a type: {@code type-person}. */
	public static String typeClass(EntityType type) {
		return "type-" + type.name().toLowerCase(Locale.ROOT);
	}

}
