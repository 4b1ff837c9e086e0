/** What tests hold a service's migrations to: that the previous release goes on serving while they run, and after. */
@NullMarked
package org.entente.local.schema;

import org.jspecify.annotations.NullMarked;
