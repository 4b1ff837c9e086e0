/** The gateway through its own door: real HTTP, really signed tokens, and a stand-in that speaks the statistics service's wire contract. */
@NullMarked
package org.entente.gateway;

import org.jspecify.annotations.NullMarked;
