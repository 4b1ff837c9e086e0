/**
 * Positions that somebody took, with their name to them.
 */
@NullMarked
package org.entente.gateway.statement;

import org.jspecify.annotations.NullMarked;
