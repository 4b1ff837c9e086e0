package org.entente.statistics.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entente.statistics.problem.Problem.Fault;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/** What is wrong with a file. The first thousand faults are named, the rest are counted. */
final class Faults {

    static final int NAMED = 1000;

    private final List<Fault> named = new ArrayList<>();
    private final List<Fault> foreign = new ArrayList<>();
    private int total;
    private int foreignTotal;

    void add(long line, Column column, String value, String reason) {
        add(line, column.header(), value, reason);
    }

    void add(long line, String column, String value, String reason) {
        total++;
        if (named.size() < NAMED) {
            named.add(Fault.ofCell(line, column, value, reason));
        }
    }

    /** Of a whole file; left out where something else is wrong with it. */
    void addUnlessAny(long line, String reason) {
        if (total == 0) {
            add(line, "", "", reason);
        }
    }

    /** Faults that are counted and not named, beside those that were added. */
    void addUnnamed(int more) {
        total += more;
    }

    /** Whatever else was found in the bytes of another encoding was found by chance. */
    void onlyNotUtf8(long line) {
        named.clear();
        foreign.clear();
        total = 0;
        foreignTotal = 0;
        add(line, "", "", "the file is not UTF-8 from here on");
    }

    /** A row about areas of other desks: not wrong, but not this editor's to send. */
    void addForeign(long line, String value, String reason) {
        foreignTotal++;
        if (foreign.size() < NAMED) {
            foreign.add(Fault.ofCell(line, Column.REF_AREA.header(), value, reason));
        }
    }

    int total() {
        return total;
    }

    void throwIfAny() {
        throwIfAny(UnaryOperator.identity());
    }

    /** Names each fault as the sender of these rows knows it. */
    void throwIfAny(UnaryOperator<Fault> asTheSenderKnowsIt) {
        if (total > 0) {
            throw new ProblemException(
                    ProblemCode.ROWS_REFUSED,
                    total == 1 ? "one fault; nothing was taken in" : total + " faults; nothing was taken in",
                    inOrder(named, asTheSenderKnowsIt),
                    total);
        }
        if (!foreign.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "the file speaks of areas that belong to other desks; nothing was taken in",
                    inOrder(foreign, asTheSenderKnowsIt),
                    foreignTotal);
        }
    }

    private static List<Fault> inOrder(List<Fault> faults, UnaryOperator<Fault> asTheSenderKnowsIt) {
        return faults.stream()
                .sorted(Comparator.comparing(fault -> Objects.requireNonNullElse(fault.line(), 0L)))
                .map(asTheSenderKnowsIt)
                .toList();
    }
}
