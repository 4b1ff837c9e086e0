package org.entente.partnerships.citation;

import java.time.Instant;
import java.util.List;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.question.AreaName;

/**
 * What a citation pinned.
 *
 * @param at when it was pinned
 * @param asOf what the public could know then
 * @param recordedAsOf what was stored then
 * @param undated whether the facts are in it of which nobody knows since when they are public
 * @param sha256 SHA-256 of the UTF-8 bytes of {@code content}, in hexadecimal
 * @param content canonical JSON (RFC 8785), the same bytes for everybody and for ever
 * @param references what to print, a line for each agreement; they stand in {@code content}, too
 * @param agreements in the order in which they were named; what they link to is shown as far as the viewer may see it
 * @param areas that the agreements name, each once
 */
public record CitationView(
        String id,
        Instant at,
        Instant asOf,
        Instant recordedAsOf,
        boolean undated,
        String sha256,
        String content,
        List<String> references,
        List<AgreementView> agreements,
        List<AreaName> areas) {}
