/**
 * Reads one cleaned article: who and what it names, which dates it tells, what it claims,
 * each with the sentences that say so. A plain thread-safe object without Spring and
 * without a database, so that it runs inside any engine. It may call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Extraction", allowedDependencies = { "model" })
package io.entente.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
