/**
 * Measures what the extraction reads against marked-up articles: figures by set and type,
 * the mistakes by class, and how far its confidence can be trusted. It scores readings
 * that its caller made, opens no article itself, and may call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Evaluation", allowedDependencies = { "model" })
package io.entente.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
