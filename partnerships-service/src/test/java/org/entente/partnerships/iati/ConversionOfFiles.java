package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Files of IATI, small enough to be read at a glance, and what their reading came to. */
abstract class ConversionOfFiles {

    static final Set<String> AREAS = Set.of("GBR", "FRA", "TUN", "LBY", "RWA", "ITA", "EU", "IOM", "001", "002", "015");

    final Faults faults = new Faults();
    final Conversion conversion = new Conversion(AREAS, faults);

    void fault(String element, @Nullable String value, String reason) {
        assertThat(faults.named()).anySatisfy(one -> {
            assertThat(one.field()).isEqualTo(element);
            assertThat(one.value()).isEqualTo(value);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(one.line()).isPositive();
            assertThat(one.column()).isPositive();
        });
    }

    void refused(String file) {
        read(file);
        assertThatThrownBy(faults::throwIfAny).isInstanceOf(ProblemException.class);
    }

    List<Taken> taken(String file) {
        read(file);
        return conversion.taken();
    }

    void read(String file) {
        ActivityReader.read(file.getBytes(UTF_8), faults, conversion::add);
    }

    static List<String> ids(List<Taken> taken) {
        return taken.stream().map(Taken::id).toList();
    }

    static BigDecimal sum(List<Taken> taken) {
        return taken.stream().map(Taken::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String file(String transactions) {
        return file(transactions, "<recipient-country code='TN'/>", "<sector code='15190'/>");
    }

    static String file(String transactions, String recipients, String sectors) {
        return """
                <iati-activities version="2.03">
                <iati-activity default-currency="GBP">
                <iati-identifier>GB-GOV-1-1</iati-identifier>
                <reporting-org ref="GB-GOV-1" type="10"/>
                %s%s
                %s
                </iati-activity></iati-activities>""".formatted(recipients, sectors, transactions);
    }

    static String transaction(String type, String amount, String more) {
        return """
                <transaction>
                <transaction-type code="%s"/>
                <transaction-date iso-date="2021-03-01"/>
                <value currency="GBP" value-date="2021-03-01">%s</value>
                %s
                </transaction>""".formatted(type, amount, more);
    }

    static String provider(String ref, @Nullable String type) {
        return "<provider-org ref='%s'%s/>".formatted(ref, type == null ? "" : " type='" + type + "'");
    }

    static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/iati", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
