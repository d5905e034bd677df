/**
 * Tests of the application as a whole: its architecture and its journeys.
 */
@NullMarked
package io.entente;

import org.jspecify.annotations.NullMarked;
