/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.dossier;

import org.jspecify.annotations.NullMarked;
