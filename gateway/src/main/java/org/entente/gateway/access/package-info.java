/**
 * Who asks and what they may do. No request passes without a valid token, and the caller's own token is what is passed on.
 */
@NullMarked
package org.entente.gateway.access;

import org.jspecify.annotations.NullMarked;
