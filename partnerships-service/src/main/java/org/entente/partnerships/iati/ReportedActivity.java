package org.entente.partnerships.iati;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a file reports it, as far as it tells of money. Values are texts until somebody needs them: what is left
 * aside need not be right.
 *
 * @param ours whether we wrote it
 * @param updated {@code last-updated-datetime}, else {@code generated-datetime} of the file
 * @param currency the default
 * @param conditions whether conditions are attached
 * @param recipients countries and regions together, since they share one hundred percent
 * @param budgets how many budgets there are
 * @param planned how many planned disbursements there are
 */
record ReportedActivity(
        Place place,
        String identifier,
        @Nullable Organisation reporting,
        boolean secondary,
        boolean ours,
        @Nullable Given updated,
        @Nullable Given currency,
        boolean conditions,
        List<Share> sectors,
        List<Share> recipients,
        int budgets,
        int planned,
        List<Transaction> transactions) {

    /**
     * An organisation.
     *
     * @param element which one it is in the activity
     * @param area the code of an area, where we wrote the file
     */
    record Organisation(
            String element,
            Place place,
            @Nullable String ref,
            @Nullable String type,
            @Nullable String area,
            @Nullable String name) {}

    /**
     * A sector, country or region, and how much of the money is for it.
     *
     * @param element sector, recipient-country or recipient-region
     * @param vocabulary the standard's default where the file says nothing
     */
    record Share(
            String element,
            Place place,
            String vocabulary,
            @Nullable String vocabularyUri,
            String code,
            @Nullable String percentage) {}

    /**
     * Money that moved, or that somebody promised.
     *
     * @param currency null where the default holds
     * @param from what IATI has no word for, where we wrote the file; so are {@code to}, {@code published}, {@code pays}
     *     and {@code source}
     */
    record Transaction(
            Place place,
            @Nullable String ref,
            @Nullable Given type,
            @Nullable Given date,
            @Nullable Given amount,
            @Nullable Given currency,
            @Nullable Given valueDate,
            @Nullable String description,
            @Nullable Organisation provider,
            @Nullable Organisation receiver,
            List<Share> sectors,
            List<Share> recipients,
            @Nullable Given from,
            @Nullable Given to,
            @Nullable Given published,
            @Nullable String pays,
            @Nullable Given source) {}
}
