/** Measures the built product beside something known, in one run, so that the machine cancels out of the result. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
