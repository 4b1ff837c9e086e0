/**
 * Money and help in kind: what was promised, what was committed, what was paid, and what must not be counted twice.
 */
@NullMarked
package org.entente.gateway.commitment;

import org.jspecify.annotations.NullMarked;
