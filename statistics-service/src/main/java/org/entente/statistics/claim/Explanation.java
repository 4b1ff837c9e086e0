package org.entente.statistics.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.statistics.check.Said;
import org.entente.statistics.check.Verdict;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Says what a claim finds in sentences that can be shown beside it. */
final class Explanation {

    private static final int OTHERS_NAMED = 3;
    private static final String THE_WORLD = "001";

    private final Finding finding;
    private final Saying saying;

    Explanation(Finding finding) {
        this.finding = finding;
        this.saying = finding.saying();
    }

    String text() {
        if (!saying.isReadable()) {
            return "No number can be read from “%s”, so nothing can be said of it.".formatted(saying.printed());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(read());
        sentences.add(ofClaimed());
        sentences.addAll(ofOthers());
        return String.join(" ", sentences);
    }

    private String read() {
        return "“%s” says %s.".formatted(saying.printed(), Said.say(saying.possible(false)));
    }

    private String ofClaimed() {
        Optional<Vintage> fitting =
                finding.claimed().filter(one -> one.fits(saying)).findFirst();
        if (finding.claimed().findAny().isEmpty()) {
            return "No figure of %s can be seen for it.".formatted(claimed());
        }
        if (fitting.isPresent()) {
            return fits(fitting.get())
                    + (fitting.get().isInForce()
                            ? ", which is in force."
                            : ", which is no longer in force" + since(fitting.get()) + ".");
        }
        if (finding.verdict() == Verdict.CANNOT_TELL) {
            return "Whether it fits %s cannot be told: the number, or what was printed, is not clear enough."
                    .formatted(claimed());
        }
        return "No vintage of %s allows it".formatted(claimed())
                + finding.nearest()
                        .map(one -> ": the nearest is %s in %s.".formatted(value(one), release(one)))
                        .orElse(".");
    }

    private String fits(Vintage one) {
        String form = one.verdict(saying) == Verdict.HOLDS
                ? "It fits %s: %s in %s"
                : "It may fit %s, whose print allows other numbers too: %s in %s";
        return form.formatted(claimed(), value(one), release(one));
    }

    /** What the same series says now: another publisher's number would be no successor. */
    private String since(Vintage fitting) {
        return finding.claimed()
                .filter(one -> one.isInForce()
                        && one.figure().series().equals(fitting.figure().series())
                        && one.figure().period().equals(fitting.figure().period()))
                .findFirst()
                .map(one -> ": since %s it is %s, in %s"
                        .formatted(
                                one.figure().publishedAt().toString().substring(0, 10),
                                value(one),
                                "“%s”".formatted(one.release().title())))
                .orElse("");
    }

    /** Other things that the number is, each once, by the vintage that speaks for it best. */
    private List<String> ofOthers() {
        List<Vintage> others =
                finding.matching().stream().filter(one -> !one.isClaimed()).toList();
        List<Vintage> each = new ArrayList<>();
        for (Vintage one : others) {
            if (each.stream()
                    .noneMatch(
                            other -> other.figure().series().equals(one.figure().series()))) {
                each.add(one);
            }
        }
        List<String> sentences = new ArrayList<>();
        for (Vintage one : each.subList(0, Math.min(OTHERS_NAMED, each.size()))) {
            sentences.add("%s %s (%s): %s in %s%s."
                    .formatted(
                            alike(one),
                            one.indicator(),
                            place(one),
                            value(one),
                            release(one),
                            one.indicator().equals(saying.indicator())
                                    ? ""
                                    : ", which counts something else" + definition(one)));
        }
        if (each.size() > OTHERS_NAMED) {
            sentences.add("And that of %d other series.".formatted(each.size() - OTHERS_NAMED));
        }
        return sentences;
    }

    /** How far the two are one number: a round one, or one that was printed so, allows others too. */
    private String alike(Vintage one) {
        boolean also = finding.verdict() != Verdict.FAILS;
        if (one.verdict(saying) != Verdict.HOLDS) {
            return also ? "It may also fit" : "It may fit";
        }
        if (saying.isExact()) {
            return also ? "It is also the number of" : "It is the number of";
        }
        return also ? "It also fits" : "It fits";
    }

    private static String definition(Vintage one) {
        String definition = one.definition();
        return definition == null
                ? ""
                : " (%s)".formatted(definition.substring(0, 1).toLowerCase(Locale.ROOT) + definition.substring(1));
    }

    private String claimed() {
        return "%s (%s)".formatted(saying.indicator(), place());
    }

    private String place() {
        return saying.where() + ", " + saying.period();
    }

    private static String place(Vintage one) {
        SeriesKey key = SeriesKey.parse(one.figure().series());
        return where(key.refArea(), key.counterpartArea(), key.route()) + ", "
                + one.figure().period();
    }

    static String where(String refArea, String counterpartArea, @Nullable String route) {
        String areas = counterpartArea.equals(THE_WORLD) ? refArea : counterpartArea + "-" + refArea;
        return route == null || route.equals("ALL") ? areas : areas + ", " + route;
    }

    /** As printed, and what that stands for where it is not one number. */
    private static String value(Vintage one) {
        String possible = Said.say(one.possible());
        String printed = Said.print(one.figure());
        return printed.equals(possible) ? printed : "%s (%s)".formatted(printed, possible);
    }

    private static String release(Vintage one) {
        return "“%s” of %s".formatted(one.release().title(), one.release().publishedOn());
    }
}
