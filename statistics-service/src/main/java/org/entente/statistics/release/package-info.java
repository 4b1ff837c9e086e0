/** Publications: the unit in which figures arrive, are approved and become public. */
@NullMarked
package org.entente.statistics.release;

import org.jspecify.annotations.NullMarked;
