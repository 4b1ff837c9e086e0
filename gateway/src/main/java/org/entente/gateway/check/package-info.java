/**
 * Checks: arithmetic over figures, decided by the statistics service on what was printed.
 */
@NullMarked
package org.entente.gateway.check;

import org.jspecify.annotations.NullMarked;
