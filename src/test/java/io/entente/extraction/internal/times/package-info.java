@NullMarked
package io.entente.extraction.internal.times;

import org.jspecify.annotations.NullMarked;
