package org.entente.statistics.change;

import java.time.Instant;
import org.entente.statistics.database.Row;
import org.entente.statistics.release.ReleaseView;

/**
 * One thing that became visible.
 *
 * @param id its place in the list: given as {@code after}, the list goes on behind it
 * @param at when it became visible
 * @param release as it is seen now, which may be later
 */
public record ChangeView(String id, Instant at, ChangeKind kind, ReleaseView release) {

    static ChangeView of(Row row, Position reached, Instant now, boolean withHands) {
        return new ChangeView(
                reached.toString(),
                row.instant("visible_from"),
                ChangeKind.valueOf(row.text("kind")),
                ReleaseView.of(row, now, withHands));
    }
}
