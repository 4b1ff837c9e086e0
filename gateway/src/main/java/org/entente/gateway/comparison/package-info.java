/**
 * Comparisons of a series before and after one dated event, with what such a comparison cannot show.
 */
@NullMarked
package org.entente.gateway.comparison;

import org.jspecify.annotations.NullMarked;
