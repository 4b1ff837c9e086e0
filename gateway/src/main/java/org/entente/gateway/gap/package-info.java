/**
 * Gaps: what both services together leave open about the corridors to a destination.
 */
@NullMarked
package org.entente.gateway.gap;

import org.jspecify.annotations.NullMarked;
