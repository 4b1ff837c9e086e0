package org.entente.statistics.citation;

import java.time.Instant;

/**
 * That something was pinned; what, is answered under the id.
 *
 * @param at when
 * @param sha256 of what was pinned, as {@link CitationView} has it
 */
public record CitationReceipt(String id, Instant at, String sha256) {}
