/**
 * The timeline's page.
 */
@NullMarked
package io.entente.timeline.ui;

import org.jspecify.annotations.NullMarked;
