/** What will be published when: publisher, title and minute of announced releases, never their contents. */
@NullMarked
package org.entente.statistics.calendar;

import org.jspecify.annotations.NullMarked;
