/**
 * What became visible of agreements, in an order that never goes back: what was published, and what is known from an instant
 * on that was named beforehand. Whoever follows it asks for what came after the place that they have reached, and may wait
 * for it.
 */
@NullMarked
package org.entente.partnerships.change;

import org.jspecify.annotations.NullMarked;
