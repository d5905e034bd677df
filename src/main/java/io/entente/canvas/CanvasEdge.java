package io.entente.canvas;

import java.time.LocalDate;

import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * A relation as the canvas draws it: all facts of one kind between two entities.
 *
 * @param source the end it is stored from; the order means nothing for
 * {@link RelationKind#COOPERATES_WITH}
 * @param target the other end
 * @param kind what it says
 * @param factCount the facts behind it
 * @param planned whether nothing but plans and proposals stands behind it
 * @param title the office of an affiliation, else null
 * @param first the earliest day any of its facts can mean, null if none is dated
 * @param last the latest such day
 */
public record CanvasEdge(EntityUid source, EntityUid target, RelationKind kind, long factCount, boolean planned,
		@Nullable String title, @Nullable LocalDate first, @Nullable LocalDate last) {
}
