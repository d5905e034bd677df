/**
 * The application's root: nothing but its start. The packages below are the pipeline
 * (source, article, extraction, resolution, graph, ingest), the product (search, dossier,
 * canvas, reader, imports) and the edges (uikit, shell, api, cli).
 */
@NullMarked
package io.entente;

import org.jspecify.annotations.NullMarked;
