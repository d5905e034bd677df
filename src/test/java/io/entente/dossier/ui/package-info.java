/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.dossier.ui;

import org.jspecify.annotations.NullMarked;
