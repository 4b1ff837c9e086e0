/**
 * Claims: a sentence's number, tested against every vintage that could stand behind it, with what had been agreed then.
 */
@NullMarked
package org.entente.gateway.claim;

import org.jspecify.annotations.NullMarked;
