/** The realm's admin API, as far as the gateway's own account reaches: who there is, and who has which desk. */
@NullMarked
package org.entente.gateway.realm;

import org.jspecify.annotations.NullMarked;
