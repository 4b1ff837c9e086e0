package org.entente.statistics.citation;

import java.time.Instant;
import java.util.List;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;

/**
 * What a citation pinned.
 *
 * @param at when it was pinned
 * @param asOf what the public could know then
 * @param recordedAsOf what was stored then
 * @param sha256 SHA-256 of the UTF-8 bytes of {@code content}, in hexadecimal
 * @param content canonical JSON (RFC 8785), the same bytes for everybody and for ever
 * @param references what to print, a line for each release; they stand in {@code content}, too
 * @param figures in the order in which they were named
 * @param releases that the figures name, each once
 * @param statuses that the figures name, each once
 */
public record CitationView(
        String id,
        Instant at,
        Instant asOf,
        Instant recordedAsOf,
        String sha256,
        String content,
        List<String> references,
        List<FigureView> figures,
        List<ReleaseView> releases,
        List<CodeView> statuses) {}
