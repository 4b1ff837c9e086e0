package org.entente.gateway.graph;

import org.entente.gateway.call.Errand;

/**
 * What an operation may ask, and what it may write: each has its own time.
 *
 * @param repeats what the operation's own request says of being sent again
 */
record Errands(Errand asking, Errand writing, Repeats repeats) {}
