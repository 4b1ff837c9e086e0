/**
 * The session of a person who uses the console: begun by the realm's sign-in page, kept in a sealed cookie, renewed and ended
 * here. To everything behind, a request with that cookie looks like one with a token.
 */
@NullMarked
package org.entente.gateway.session;

import org.jspecify.annotations.NullMarked;
