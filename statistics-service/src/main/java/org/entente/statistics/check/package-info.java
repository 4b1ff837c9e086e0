/**
 * Checks: arithmetic over figures, decided on what their prints allow. What can be checked is declared as data; what a
 * check finds is worked out for whoever asks, from the figures that they may see.
 */
@NullMarked
package org.entente.statistics.check;

import org.jspecify.annotations.NullMarked;
