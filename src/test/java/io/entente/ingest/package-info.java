/**
 * Tests of the import: what is read, skipped, resumed and reported.
 */
@NullMarked
package io.entente.ingest;

import org.jspecify.annotations.NullMarked;
