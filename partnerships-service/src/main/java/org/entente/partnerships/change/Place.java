package org.entente.partnerships.change;

import java.util.UUID;
import org.entente.partnerships.database.Row;

/**
 * A position with the sequence of what had been seen, which says whether something else was stored later.
 *
 * @param seen -1 while nobody has looked it up
 */
record Place(Position position, long seen) {

    static Place at(Position position) {
        return new Place(position, -1);
    }

    Place lookedUp(long sequence) {
        return seen >= 0 ? this : new Place(position, sequence);
    }

    /** With that row done too. What is late leaves the instant that was reached as it is. */
    Place behind(Row row) {
        boolean late = row.flag("late");
        UUID id = row.uuid("id");
        long sequence = row.bigInteger("sequence");
        return new Place(
                new Position(
                        late ? position.at() : row.instant("visible_from"),
                        late ? position.last() : id,
                        sequence > seen ? id : position.seen()),
                Math.max(seen, sequence));
    }
}
