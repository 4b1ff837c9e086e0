@NullMarked
package org.entente.gateway.call;

import org.jspecify.annotations.NullMarked;
