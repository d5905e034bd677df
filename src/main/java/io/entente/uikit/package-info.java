/**
 * The Flow components that the views share: entity badge, evidence snippet, fuzzy date,
 * empty state, in one visual language. They show what they are given and ask nobody. They
 * may use the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "UI kit", allowedDependencies = { "model" })
package io.entente.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
