/** What readers quote: figures and agreements, pinned with the instants of both clocks, and shown the same for ever. */
@NullMarked
package org.entente.gateway.citation;

import org.jspecify.annotations.NullMarked;
