/**
 * What an entity and a fact amount to as statements of linked data. Turtle and JSON-LD
 * write the same ones down, so that they cannot disagree.
 */
@NullMarked
@NamedInterface("rdf")
package io.entente.exports.internal.rdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
