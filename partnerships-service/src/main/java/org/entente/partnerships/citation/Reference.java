package org.entente.partnerships.citation;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.agreement.AgreementView.DocumentView;
import org.entente.partnerships.vocabulary.Status;

/**
 * An agreement as a list of references prints it, after the order of DataCite and APA: parties (year). Title [instrument].
 * Address. Then how it stood. The year is that of its signature, else that of its first event.
 */
final class Reference {

    private static final int LENGTH_OF_A_YEAR = 4;

    /** Before it is signed an agreement has no year of its own. */
    private static final Set<Status> BEFORE_SIGNATURE = Set.of(Status.ANNOUNCED, Status.NEGOTIATION);

    private Reference() {}

    static String of(AgreementView agreement, Map<String, String> names) {
        return "%s (%s). %s [%s].%s Status: %s."
                .formatted(
                        parties(agreement, names),
                        year(agreement),
                        title(agreement),
                        words(agreement.instrument()),
                        address(agreement),
                        words(agreement.status()).toLowerCase(Locale.ROOT));
    }

    private static String parties(AgreementView agreement, Map<String, String> names) {
        return agreement.parties().stream()
                .map(party -> names.getOrDefault(party.area(), party.area()))
                .map(Reference::line)
                .collect(joining("; "));
    }

    private static String year(AgreementView agreement) {
        return Stream.concat(
                        agreement.events().stream().filter(event -> !BEFORE_SIGNATURE.contains(event.status())),
                        agreement.events().stream())
                .map(event -> event.actedOn().text().substring(0, LENGTH_OF_A_YEAR))
                .findFirst()
                .orElse("n.d.");
    }

    private static String title(AgreementView agreement) {
        String line = line(agreement.title());
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Its own text, else a page that speaks of it. */
    private static String address(AgreementView agreement) {
        return Stream.of(agreement.documents().stream().map(DocumentView::url), agreement.sources().stream())
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .findFirst()
                .map(url -> " " + line(url))
                .orElse("");
    }

    /** MEMORANDUM_OF_UNDERSTANDING as Memorandum of understanding. */
    private static String words(Enum<?> code) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
