/** Figures to take away: the same selection as of the same two instants is the same bytes, for ever. */
@NullMarked
package org.entente.statistics.export;

import org.jspecify.annotations.NullMarked;
