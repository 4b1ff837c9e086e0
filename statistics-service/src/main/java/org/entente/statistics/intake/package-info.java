/** The way in for files: every row is checked before anything is written. */
@NullMarked
package org.entente.statistics.intake;

import org.jspecify.annotations.NullMarked;
