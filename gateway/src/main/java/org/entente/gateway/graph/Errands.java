package org.entente.gateway.graph;

import org.entente.gateway.call.Errand;

/** What an operation may ask, and what it may write: each has its own time. */
record Errands(Errand asking, Errand writing) {}
