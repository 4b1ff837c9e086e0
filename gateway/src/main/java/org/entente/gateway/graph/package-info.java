/**
 * What every part of the graph shares: the two clocks, loaders, global ids, pages and the form of errors.
 */
@NullMarked
package org.entente.gateway.graph;

import org.jspecify.annotations.NullMarked;
