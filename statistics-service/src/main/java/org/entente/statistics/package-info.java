/** Official figures, each in the vintage in which it was published. */
@NullMarked
package org.entente.statistics;

import org.jspecify.annotations.NullMarked;
