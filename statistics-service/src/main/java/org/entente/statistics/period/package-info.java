/** The stretches of time that figures speak of, and the dates by which they were published, as exact as their sources. */
@NullMarked
package org.entente.statistics.period;

import org.jspecify.annotations.NullMarked;
