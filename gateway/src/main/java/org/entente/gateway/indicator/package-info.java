/**
 * What is counted, and what the other side of a series means for it.
 */
@NullMarked
package org.entente.gateway.indicator;

import org.jspecify.annotations.NullMarked;
