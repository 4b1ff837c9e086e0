/**
 * Whatever holds the words of a text, on both sides.
 */
@NullMarked
package org.entente.gateway.search;

import org.jspecify.annotations.NullMarked;
