package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.partnerships.document.Faults;

/**
 * Takes amounts below zero off those that they correct. IATI has no other way to take money back, and a commitment here
 * is above zero, so the corrected amount is what is kept.
 */
final class Corrections {

    private final Faults faults;
    private final Consumer<LeftAside> aside;

    Corrections(Faults faults, Consumer<LeftAside> aside) {
        this.faults = faults;
        this.aside = aside;
    }

    /**
     * What is left of one activity's money. A correction goes first to an amount that it takes back whole, then to the
     * latest before it, then to what came after it.
     */
    List<Taken> applied(List<Taken> money) {
        List<Taken> kept = new ArrayList<>(
                money.stream().filter(one -> one.amount().signum() > 0).toList());
        money.stream()
                .filter(one -> one.amount().signum() < 0)
                .sorted(Comparator.comparing(one -> one.on().text()))
                .forEach(correction -> apply(correction, kept));
        return kept;
    }

    private void apply(Taken correction, List<Taken> kept) {
        BigDecimal left = correction.amount().negate();
        List<Taken> same = kept.stream()
                .filter(correction::isOfOneSortWith)
                .sorted(nearest(correction, left))
                .toList();
        BigDecimal there = same.stream().map(Taken::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (there.compareTo(left) < 0) {
            faults.addElement(
                    correction.place().line(),
                    correction.place().column(),
                    "value",
                    correction.amount().toPlainString(),
                    "takes back more than the activity gives of the same sort: %s %s"
                            .formatted(there.toPlainString(), correction.currency()));
            return;
        }
        for (Taken one : same) {
            if (left.signum() == 0) {
                break;
            }
            BigDecimal off = left.min(one.amount());
            left = left.subtract(off);
            reduce(one, off, correction, kept);
        }
        aside.accept(new LeftAside(
                correction.place().line(),
                correction.place().column(),
                correction.activity(),
                correction.transaction(),
                correction.kind().name(),
                "a correction: taken off what it corrects"));
    }

    private void reduce(Taken one, BigDecimal off, Taken correction, List<Taken> kept) {
        int place = kept.indexOf(one);
        BigDecimal rest = one.amount().subtract(off);
        if (rest.signum() == 0) {
            kept.remove(place);
            aside.accept(new LeftAside(
                    one.place().line(),
                    one.place().column(),
                    one.activity(),
                    one.transaction(),
                    one.kind().name(),
                    "taken back by the correction of %s".formatted(correction.on())));
        } else {
            String words = "%s taken off on %s".formatted(off.toPlainString(), correction.on());
            kept.set(place, one.with(rest, one.note() == null ? words : one.note() + "; " + words));
        }
    }

    private static Comparator<Taken> nearest(Taken correction, BigDecimal amount) {
        Comparator<Taken> whole = Comparator.comparing(one -> one.amount().compareTo(amount) != 0);
        Comparator<Taken> before = Comparator.comparing(
                one -> one.on().text().compareTo(correction.on().text()) > 0);
        Comparator<Taken> latest = Comparator.comparing(one -> one.on().text(), Comparator.reverseOrder());
        return whole.thenComparing(before).thenComparing(latest);
    }
}
