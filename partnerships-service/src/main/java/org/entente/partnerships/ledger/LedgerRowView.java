package org.entente.partnerships.ledger;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One write.
 *
 * @param content canonical JSON (RFC 8785) of what was written
 * @param hash SHA-256 over the canonical JSON of {@code {action, actor, at, content, previousHash, sequence, subject}},
 *     each as text
 */
public record LedgerRowView(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content,
        String previousHash,
        String hash) {

    static LedgerRowView of(LedgerRow row) {
        return new LedgerRowView(
                row.sequence, row.at, row.actor, row.action, row.subject, row.content, row.previousHash, row.hash);
    }
}
