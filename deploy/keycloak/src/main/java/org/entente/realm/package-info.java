/**
 * Brings a realm of Keycloak to what its file says, be it new or from an earlier release, by Keycloak's admin API. People, and
 * what they were given, stay.
 */
@NullMarked
package org.entente.realm;

import org.jspecify.annotations.NullMarked;
