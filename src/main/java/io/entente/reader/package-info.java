/**
 * Shows an article with its mentions marked and evidence highlighted by address. Other
 * modules reach its view through ReaderNavigation.
 */
@NullMarked
@ApplicationModule(displayName = "Reader", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
