@NullMarked
package org.entente.gateway.comparison;

import org.jspecify.annotations.NullMarked;
