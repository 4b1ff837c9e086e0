package org.entente.gateway.area;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.entente.gateway.call.AreaRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    private final Areas areas = Areas.of(List.of(
            new AreaRow("TUR", "T\u00fcrkiye", "COUNTRY", "792"),
            new AreaRow("CIV", "C\u00f4te d\u2019Ivoire", "COUNTRY", "384"),
            new AreaRow("GBR", "United Kingdom", "COUNTRY", "826"),
            new AreaRow("ARE", "United Arab Emirates", "COUNTRY", "784"),
            new AreaRow("015", "Northern Africa", "REGION", "015"),
            new AreaRow("EU", "European Union", "ORGANISATION", null)));

    @ParameterizedTest
    @CsvSource({
        "turkiye, TUR",
        "TÜRKİYE, TUR",
        "tur, TUR",
        "792, TUR",
        "cote d'ivoire, CIV",
        "CÔTE D’IVOIRE, CIV",
        "iv, CIV",
        "Kingdom, GBR",
        "' kingdom ', GBR",
        "015, 015",
        "union, EU"
    })
    void findsNamesAndCodesWithoutCaseAndAccents(String text, String code) {
        assertThat(codes(areas.list(null, text)), contains(code));
        assertThat(codes(areas.holdingEveryWordOf(text)), contains(code));
    }

    @Test
    void findsAllInTheOrderOfTheirCodes() {
        assertThat(codes(areas.list(null, null)), contains("015", "ARE", "CIV", "EU", "GBR", "TUR"));
        assertThat(codes(areas.list(AreaKind.COUNTRY, "un")), contains("ARE", "GBR"));
        assertThat(codes(areas.list(AreaKind.WORLD, null)), empty());
    }

    @Test
    void looksForEveryWordWhereverItStands() {
        assertThat(codes(areas.holdingEveryWordOf("emirates  united")), contains("ARE"));
        assertThat(codes(areas.holdingEveryWordOf("united")), contains("ARE", "GBR"));
        assertThat(codes(areas.holdingEveryWordOf("united africa")), empty());
    }

    @Test
    void knowsAnAreaByItsWholeCodeAlone() {
        assertThat(areas.of("GBR").map(Area::name), equalTo(Optional.of("United Kingdom")));
        assertThat(areas.of("gbr"), equalTo(Optional.empty()));
    }

    @Test
    void takesNoListThatNoServiceHas() {
        assertThrows(IllegalArgumentException.class, () -> Areas.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Areas.of(List.of(planet())));
    }

    private static AreaRow planet() {
        return new AreaRow("MAR", "Mars", "PLANET", null);
    }

    private static List<String> codes(List<Area> found) {
        return found.stream().map(Area::code).toList();
    }
}
