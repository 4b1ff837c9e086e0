/** Which corridors agreements speak of: from a source or transit country to a destination. */
@NullMarked
package org.entente.partnerships.corridor;

import org.jspecify.annotations.NullMarked;
