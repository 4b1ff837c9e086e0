/**
 * How two areas stand to each other, beside any single agreement.
 */
@NullMarked
package org.entente.gateway.partnership;

import org.jspecify.annotations.NullMarked;
