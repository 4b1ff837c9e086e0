package org.entente.partnerships.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whether the chain holds. It cannot know of rows cut off at its end: keep {@code rows} and {@code head} elsewhere and
 * compare.
 *
 * @param rows how many rows hold, from the first
 * @param head the hash of the last row that holds
 * @param firstBroken null where all hold
 */
public record Verification(
        boolean intact, long rows, String head, @Nullable Broken firstBroken) {

    /** The first row that does not hold, and why. */
    public record Broken(long sequence, String reason) {}

    static Verification empty() {
        return new Verification(true, 0, LedgerRow.NO_ROW_BEFORE, null);
    }

    Verification and(LedgerRow row) {
        if (row.sequence != rows + 1) {
            return broken(rows + 1, "the row is missing");
        }
        if (!row.previousHash.equals(head)) {
            return broken(row.sequence, "it does not name the hash of the row before it");
        }
        if (!row.hash.equals(row.computedHash())) {
            return broken(row.sequence, "its content does not give its hash");
        }
        return new Verification(true, row.sequence, row.hash, null);
    }

    private Verification broken(long sequence, String reason) {
        return new Verification(false, rows, head, new Broken(sequence, reason));
    }
}
