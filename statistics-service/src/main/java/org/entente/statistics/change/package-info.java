/**
 * What became visible, in an order that never goes back: releases published at their minute or withdrawn. Whoever follows
 * it asks for what came after the place that they have reached, and may wait for it.
 */
@NullMarked
package org.entente.statistics.change;

import org.jspecify.annotations.NullMarked;
