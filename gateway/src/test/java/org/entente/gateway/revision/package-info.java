@NullMarked
package org.entente.gateway.revision;

import org.jspecify.annotations.NullMarked;
