/** The whole product, through its public doors, with the real database and the real Keycloak. */
@NullMarked
package org.entente.e2e;

import org.jspecify.annotations.NullMarked;
