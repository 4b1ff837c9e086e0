/** Who is asking, and from which instant they may look. */
@NullMarked
package org.entente.statistics.access;

import org.jspecify.annotations.NullMarked;
