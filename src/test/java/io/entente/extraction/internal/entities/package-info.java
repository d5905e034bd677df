@NullMarked
package io.entente.extraction.internal.entities;

import org.jspecify.annotations.NullMarked;
