package org.entente.statistics.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.statistics.problem.Problem.Fault;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/** What is wrong with a file. The first thousand faults are named, the rest are counted. */
final class Faults {

    private static final int NAMED = 1000;

    private final List<Fault> named = new ArrayList<>();
    private final List<Fault> foreign = new ArrayList<>();
    private int total;

    void add(long line, Column column, String value, String reason) {
        add(line, column.header(), value, reason);
    }

    void add(long line, String column, String value, String reason) {
        total++;
        if (named.size() < NAMED) {
            named.add(Fault.ofCell(line, column, value, reason));
        }
    }

    /** A row about areas of other desks: not wrong, but not this editor's to send. */
    void addForeign(long line, String value, String reason) {
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
                    named.stream().map(asTheSenderKnowsIt).toList(),
                    total);
        }
        if (!foreign.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "the file speaks of areas that belong to other desks; nothing was taken in",
                    foreign.stream().map(asTheSenderKnowsIt).toList(),
                    foreign.size());
        }
    }
}
