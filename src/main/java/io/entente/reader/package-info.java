/**
 * Shows an article with its mentions marked and evidence highlighted by address, and the
 * facts it tells. Other modules link to its page by the stable address. It may call the
 * graph and the shared components only.
 */
@NullMarked
@ApplicationModule(displayName = "Reader", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
