/**
 * Figures, each in one vintage, and how a vintage revised the one before it.
 */
@NullMarked
package org.entente.gateway.figure;

import org.jspecify.annotations.NullMarked;
