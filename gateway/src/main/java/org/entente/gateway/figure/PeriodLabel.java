package org.entente.gateway.figure;

import java.util.regex.Pattern;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The form of a period's label. Checked here, because one bad label would spoil the whole call that it travels in. */
final class PeriodLabel {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private static final String DAY = MONTH + "-(0[1-9]|[12]\\d|3[01])";
    private static final Pattern FORM = Pattern.compile("\\d{4}(-(S[12]|Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3])))?|(YE-)?"
            + MONTH + "|" + DAY + "|" + DAY + "/" + DAY + "|" + MONTH + "/" + MONTH);

    private PeriodLabel() {}

    static @Nullable String checked(String argument, @Nullable String label) {
        if (label != null && !FORM.matcher(label).matches()) {
            throw Problem.badInput(
                    argument,
                    "`%s` must be a period or a date, such as 2022, 2022-S1, 2022-Q4, 2022-06, 2022-W24, 2022-06-13, YE-2022-12 or 2023-01-01/2023-05-22."
                            .formatted(argument));
        }
        return label;
    }
}
