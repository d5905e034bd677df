/**
 * Investigations: what somebody looks at, kept under a name, with notes, versions and a
 * picture of what was known, so that one sees later what has been added. They name
 * entities, facts and claims by their identifiers alone and outlive every rebuild of what
 * is derived. It refuses to know any view's own parameters. It may call the graph, the
 * selection (whose facts are what is new or gone) and the shared components.
 */
@NullMarked
@ApplicationModule(displayName = "Investigations", allowedDependencies = { "model", "graph", "uikit", "selection" })
package io.entente.investigations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
