@NullMarked
package org.entente.gateway.area;

import org.jspecify.annotations.NullMarked;
