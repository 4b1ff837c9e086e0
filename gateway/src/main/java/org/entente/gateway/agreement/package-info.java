/**
 * Agreements between areas: who is party to them, how they stood on a day and what happened to them.
 */
@NullMarked
package org.entente.gateway.agreement;

import org.jspecify.annotations.NullMarked;
