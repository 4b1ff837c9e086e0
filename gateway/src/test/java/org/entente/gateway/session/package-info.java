/** The session's parts by themselves. */
@NullMarked
package org.entente.gateway.session;

import org.jspecify.annotations.NullMarked;
