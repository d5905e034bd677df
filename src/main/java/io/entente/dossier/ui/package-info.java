/**
 * The dossier's page.
 */
@NullMarked
package io.entente.dossier.ui;

import org.jspecify.annotations.NullMarked;
