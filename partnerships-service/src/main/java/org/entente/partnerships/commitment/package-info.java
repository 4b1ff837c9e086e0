/** Money and other things pledged, committed and paid, none of it counted twice. */
@NullMarked
package org.entente.partnerships.commitment;

import org.jspecify.annotations.NullMarked;
