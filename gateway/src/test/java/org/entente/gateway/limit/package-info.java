/** What an operation costs, worked out without the gateway around it. */
@NullMarked
package org.entente.gateway.limit;

import org.jspecify.annotations.NullMarked;
