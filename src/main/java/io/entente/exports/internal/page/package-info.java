/**
 * The evidence page: one file that needs no server and asks none for anything.
 */
@NullMarked
package io.entente.exports.internal.page;

import org.jspecify.annotations.NullMarked;
