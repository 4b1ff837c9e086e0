/** What readers quote: agreements and the instants of both clocks, pinned so that the same can be shown for ever. */
@NullMarked
package org.entente.partnerships.citation;

import org.jspecify.annotations.NullMarked;
