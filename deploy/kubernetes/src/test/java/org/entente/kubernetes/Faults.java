package org.entente.kubernetes;

import java.util.ArrayList;
import java.util.List;

/** What breaks a rule, gathered. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library that is not worth having for it
    void unless(boolean holds, String fault, Object... values) {
        if (!holds) {
            found.add(fault.formatted(values));
        }
    }

    List<String> found() {
        return found;
    }
}
