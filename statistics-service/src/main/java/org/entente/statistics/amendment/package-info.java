/** New rows about one figure that was published: a correction of how its print is read, or its withdrawal. */
@NullMarked
package org.entente.statistics.amendment;

import org.jspecify.annotations.NullMarked;
