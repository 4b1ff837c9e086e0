/**
 * Money beside figures: what an area gives or receives in a year, and what was counted in the same year.
 */
@NullMarked
package org.entente.gateway.funding;

import org.jspecify.annotations.NullMarked;
