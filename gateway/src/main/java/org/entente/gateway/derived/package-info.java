/**
 * Series worked out of others: changes, running sums, shares and gaps, with their bounds and with what they hide.
 */
@NullMarked
package org.entente.gateway.derived;

import org.jspecify.annotations.NullMarked;
