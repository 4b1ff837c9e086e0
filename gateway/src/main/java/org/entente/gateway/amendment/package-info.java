/**
 * What changes one published figure: how an unclear print is to be read, or that the figure is withdrawn.
 */
@NullMarked
package org.entente.gateway.amendment;

import org.jspecify.annotations.NullMarked;
