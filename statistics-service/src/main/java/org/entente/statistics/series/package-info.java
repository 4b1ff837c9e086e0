/** Series: frequency x indicator x reporting area x counterpart area x route x publisher. */
@NullMarked
package org.entente.statistics.series;

import org.jspecify.annotations.NullMarked;
