/**
 * The panel that shows the evidence, for any view.
 */
@NullMarked
@NamedInterface("ui")
package io.entente.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
