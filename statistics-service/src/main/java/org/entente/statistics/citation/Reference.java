package org.entente.statistics.citation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;

/**
 * A release as a list of references prints it, after the order of DataCite and APA: publisher (day of publication, which names the vintage). Title. Address.
 * Then what is quoted from it.
 */
final class Reference {

    private Reference() {}

    static String of(ReleaseView release, List<FigureView> quoted) {
        String url = release.url();
        return "%s (%s). %s%s Figures: %s."
                .formatted(
                        line(release.publisher()),
                        release.publishedOn(),
                        sentence(release.title()),
                        (url == null ? "" : " " + line(url)) + withdrawal(release),
                        quoted.stream().map(Reference::figure).collect(joining("; ")));
    }

    private static String withdrawal(ReleaseView release) {
        return release.withdrawnAt() == null
                ? ""
                : " Withdrawn on %s.".formatted(release.withdrawnAt().toString().substring(0, 10));
    }

    private static String figure(FigureView figure) {
        return "%s %s: %s".formatted(figure.series(), figure.period(), said(figure));
    }

    /** The print where there is one; a number that was worked out has none, and what is missing says why. */
    private static String said(FigureView figure) {
        if (figure.withdrawn()) {
            return "withdrawn";
        }
        if (!figure.printed().isEmpty()) {
            return line(figure.printed());
        }
        return figure.value() == null
                ? "missing (%s)".formatted(figure.status())
                : figure.value().stripTrailingZeros().toPlainString();
    }

    private static String sentence(String text) {
        String line = line(text);
        return line.matches(".*[.?!]") ? line : line + ".";
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
