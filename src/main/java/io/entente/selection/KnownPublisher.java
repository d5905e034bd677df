package io.entente.selection;

import io.entente.model.PublisherUid;

/**
 * Somebody who published articles.
 *
 * @param uid its identifier
 * @param name its name
 * @param articles how many articles
 */
public record KnownPublisher(PublisherUid uid, String name, long articles) {
}
