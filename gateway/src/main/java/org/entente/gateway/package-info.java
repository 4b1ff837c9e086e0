/**
 * One graph in front of the services. The gateway composes and passes the caller's token on; it keeps no data of its own.
 */
@NullMarked
package org.entente.gateway;

import org.jspecify.annotations.NullMarked;
