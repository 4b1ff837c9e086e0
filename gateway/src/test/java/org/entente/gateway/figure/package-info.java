@NullMarked
package org.entente.gateway.figure;

import org.jspecify.annotations.NullMarked;
