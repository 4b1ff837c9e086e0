package org.entente.gateway.observe;

import java.util.HashSet;
import java.util.Set;
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
    private final Set<String> known = new HashSet<>();

    OperationNames(int most) {
        this.most = most;
    }

    String measured(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return ANONYMOUS;
        }
        synchronized (known) {
            boolean isKnown =
                    known.contains(name) || (name.length() <= LONGEST && known.size() < most && known.add(name));
            return isKnown ? name : OTHER;
        }
    }
}
