/**
 * Publications: the unit in which figures arrive.
 */
@NullMarked
package org.entente.gateway.release;

import org.jspecify.annotations.NullMarked;
