/**
 * What will be published when: title and minute of announced releases, never their contents.
 */
@NullMarked
package org.entente.gateway.calendar;

import org.jspecify.annotations.NullMarked;
