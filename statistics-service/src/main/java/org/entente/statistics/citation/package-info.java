/** What readers quote: figures and the instants of both clocks, pinned so that the same can be shown for ever. */
@NullMarked
package org.entente.statistics.citation;

import org.jspecify.annotations.NullMarked;
