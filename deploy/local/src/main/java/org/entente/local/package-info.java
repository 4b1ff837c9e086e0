/** The whole product on one machine, without containers: PostgreSQL, Keycloak and the three services. */
@NullMarked
package org.entente.local;

import org.jspecify.annotations.NullMarked;
