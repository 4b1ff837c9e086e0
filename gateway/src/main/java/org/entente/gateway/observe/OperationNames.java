package org.entente.gateway.observe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of operations as measures know them. Callers make names up, and each one that a measure knows stays in memory, so
 * that only so many are told apart.
 */
final class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";

    private static final int LONGEST = 60;

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    OperationNames(int most) {
        this.most = most;
    }

    String measured(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return ANONYMOUS;
        }
        if (known.contains(name)) {
            return name;
        }
        synchronized (known) {
            return name.length() <= LONGEST && known.size() < most && (known.add(name) || known.contains(name))
                    ? name
                    : OTHER;
        }
    }
}
