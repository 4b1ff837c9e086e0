/**
 * What happened along a corridor, from both services, on one line of time.
 */
@NullMarked
package org.entente.gateway.timeline;

import org.jspecify.annotations.NullMarked;
