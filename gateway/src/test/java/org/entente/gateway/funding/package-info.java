@NullMarked
package org.entente.gateway.funding;

import org.jspecify.annotations.NullMarked;
