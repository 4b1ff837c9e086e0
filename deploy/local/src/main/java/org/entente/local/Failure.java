package org.entente.local;

import java.nio.file.Path;

/** What to tell the user of a child that failed: how, and its last words. */
final class Failure {

    private Failure() {}

    static Sorry of(String what, Child child) {
        var how = child.isAlive() ? "" : " (%s)".formatted(Child.describe(child.exitCode()));
        return of(what + how, child.log());
    }

    static Sorry of(String what, Path log) {
        return new Sorry("%s. The last lines of %s:%n%s".formatted(what, log, Child.Logs.lastLines(log, 15)));
    }
}
