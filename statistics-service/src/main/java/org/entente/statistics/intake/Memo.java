package org.entente.statistics.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what cells were read as, since files repeat themselves; forgets all when there is too much of it. */
final class Memo<K, V> {

    private static final int MOST = 5000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> reader;

    Memo(Function<K, V> reader) {
        this.reader = reader;
    }

    /** What the reader throws is thrown again each time. */
    V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = reader.apply(key);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
