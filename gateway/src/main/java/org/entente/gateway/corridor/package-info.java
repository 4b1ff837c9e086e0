/**
 * Corridors: what both services know of people moving from one area to another.
 */
@NullMarked
package org.entente.gateway.corridor;

import org.jspecify.annotations.NullMarked;
