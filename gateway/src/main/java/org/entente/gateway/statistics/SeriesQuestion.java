package org.entente.gateway.statistics;

/**
 * Something that the service can be asked about its series, so that all that one level asks travels in one call. It holds
 * all that its answer depends on, the two clocks included.
 */
public sealed interface SeriesQuestion permits SeriesSelection, CorridorSelection {}
