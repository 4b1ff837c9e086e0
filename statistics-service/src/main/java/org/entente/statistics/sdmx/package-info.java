/** Figures in SDMX-CSV, the form in which statistical offices exchange them: read, and written, by the standard's rules. */
@NullMarked
package org.entente.statistics.sdmx;

import org.jspecify.annotations.NullMarked;
