@NullMarked
package org.entente.gateway.gap;

import org.jspecify.annotations.NullMarked;
