package org.entente.realm;

import java.util.function.Consumer;

/** What was changed, said and counted. */
final class Changes {

    private final Consumer<String> say;
    private int made;

    Changes(Consumer<String> say) {
        this.say = say;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library that is not worth having for it
    void made(String what, Object... values) {
        made++;
        say.accept(what.formatted(values));
    }

    int count() {
        return made;
    }
}
