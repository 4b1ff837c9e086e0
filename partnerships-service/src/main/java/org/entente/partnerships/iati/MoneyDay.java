package org.entente.partnerships.iati;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The day that stands for when money was promised or paid. A date that is known by month or year alone becomes its last
 * day, since nothing is known earlier than is certain, yet no later than the day from which one looks.
 *
 * @param date as it is known
 */
record MoneyDay(LocalDate day, PartialDate date) {

    /**
     * Money is promised when the public hears of it, else with the first step of the agreement, else when its period
     * begins; it is paid by the end of its period, or by when that is announced. Empty where nothing of that had come by the day from which one looks.
     */
    static Optional<MoneyDay> of(
            CommitmentKind kind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate publishedOn,
            @Nullable PartialDate acted,
            LocalDate today) {
        List<@Nullable PartialDate> dates = kind == CommitmentKind.DISBURSEMENT
                ? Arrays.asList(paidBy(to, publishedOn), to, from, publishedOn, acted)
                : Arrays.asList(publishedOn, acted, from, to);
        for (PartialDate date : dates) {
            if (date != null && !date.firstDay().isAfter(today)) {
                return Optional.of(new MoneyDay(date.lastDay().isAfter(today) ? today : date.lastDay(), date));
            }
        }
        return Optional.empty();
    }

    /** What is announced as paid was paid by then, however long the period is that it is paid for. */
    private static @Nullable PartialDate paidBy(@Nullable PartialDate to, @Nullable PartialDate publishedOn) {
        return to != null && publishedOn != null && publishedOn.lastDay().isBefore(to.lastDay()) ? publishedOn : to;
    }

    boolean isExact() {
        return date.text().length() == 10;
    }
}
