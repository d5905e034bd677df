/**
 * The ledger's page.
 */
@NullMarked
package io.entente.agreements.ui;

import org.jspecify.annotations.NullMarked;
