/** Series worked out of others: changes, running sums, shares, gaps. Bounds are carried, and what a number hides is said. */
@NullMarked
package org.entente.statistics.derived;

import org.jspecify.annotations.NullMarked;
