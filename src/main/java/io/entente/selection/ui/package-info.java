/**
 * The selection on the screen: the bar of chips and filters that every view of the
 * selection wears.
 */
@NullMarked
@NamedInterface("ui")
package io.entente.selection.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
