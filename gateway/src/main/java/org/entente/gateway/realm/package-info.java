/**
 * The realm, as far as the gateway's own accounts reach: who there is and who has which desk, and what the people who signed in
 * by the console did so with.
 */
@NullMarked
package org.entente.gateway.realm;

import org.jspecify.annotations.NullMarked;
