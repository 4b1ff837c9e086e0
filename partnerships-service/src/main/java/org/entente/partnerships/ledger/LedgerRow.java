package org.entente.partnerships.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One write, chained to the one before it. */
@Entity
@Immutable
@Table(name = "ledger")
class LedgerRow {

    static final String NO_ROW_BEFORE = "0".repeat(64);

    @Id
    Long sequence;

    Instant at;
    String actor;
    String action;
    String subject;
    String content;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LedgerRow() {}

    private LedgerRow(
            long sequence,
            Instant at,
            String actor,
            String action,
            String subject,
            String content,
            String previousHash) {
        this.sequence = sequence;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.content = content;
        this.previousHash = previousHash;
        this.hash = "";
        this.hash = computedHash();
    }

    static LedgerRow after(
            long lastSequence,
            String lastHash,
            Instant at,
            String actor,
            String action,
            String subject,
            String content) {
        return new LedgerRow(lastSequence + 1, at, actor, action, subject, content, lastHash);
    }

    /** A row as it is found, whether its hash holds or not. */
    static LedgerRow stored(
            long sequence,
            Instant at,
            String actor,
            String action,
            String subject,
            String content,
            String previousHash,
            String hash) {
        LedgerRow row = new LedgerRow(sequence, at, actor, action, subject, content, previousHash);
        row.hash = hash;
        return row;
    }

    /** SHA-256 of the row's canonical JSON, the previous row's hash included. */
    String computedHash() {
        return CanonicalJson.sha256(CanonicalJson.of(
                "sequence", sequence.toString(),
                "at", at.toString(),
                "actor", actor,
                "action", action,
                "subject", subject,
                "content", content,
                "previousHash", previousHash));
    }
}
