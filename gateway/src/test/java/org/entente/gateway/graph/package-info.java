@NullMarked
package org.entente.gateway.graph;

import org.jspecify.annotations.NullMarked;
