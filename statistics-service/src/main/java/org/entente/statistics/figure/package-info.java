/** Figures: one value of a series for one period in one vintage. They are added, never changed. */
@NullMarked
package org.entente.statistics.figure;

import org.jspecify.annotations.NullMarked;
