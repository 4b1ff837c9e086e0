/** Until when whoever sent a request waits for its answer: what comes later is work for nobody, and is not begun or is ended. */
@NullMarked
package org.entente.statistics.deadline;

import org.jspecify.annotations.NullMarked;
