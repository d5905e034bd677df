/**
 * The pages of investigations, and the bar in the frame by which any view is saved.
 */
@NullMarked
@NamedInterface("ui")
package io.entente.investigations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
