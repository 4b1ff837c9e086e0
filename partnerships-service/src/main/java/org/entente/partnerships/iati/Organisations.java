package org.entente.partnerships.iati;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.partnerships.database.ReferenceFile;
import org.entente.partnerships.iati.ReportedActivity.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Whose money an organisation's is. Only what is certainly a state's, or an organisation's that we know, is taken as that:
 * a charity that is registered in a country is not the country.
 */
final class Organisations {

    /** OrganisationType: government, local government, other public sector. */
    private static final Set<String> PUBLIC = Set.of("10", "11", "15");

    /** A list of government bodies, or the DAC's codes of a donor's agencies, behind the country. */
    private static final Pattern GOVERNMENT = Pattern.compile("([A-Z]{2})-(?:GOV-.+|[0-9]{1,3})");

    private static final Pattern REGISTERED = Pattern.compile("([A-Z]{2})-.+");
    private static final Pattern DAC_DONOR = Pattern.compile("XM-DAC-([0-9]{1,3})(?:-.+)?");

    private static final List<ReferenceFile.Row> KNOWN = ReferenceFile.rows("iati-organisations.csv");
    private static final Map<String, String> DONORS = donors();

    private Organisations() {}

    /** The code of the area whose money it gives or gets; empty where that cannot be told. */
    static Optional<String> area(Organisation organisation) {
        if (organisation.area() != null) {
            return Optional.of(organisation.area());
        }
        String ref = organisation.ref();
        if (ref == null) {
            return Optional.empty();
        }
        return known(ref).or(() -> donor(ref)).or(() -> state(ref, organisation.type()));
    }

    /** The identifier by which the world knows an organisation of ours. */
    static Optional<String> ref(String area) {
        return KNOWN.stream()
                .filter(row -> row.get("area").equals(area) && row.get("ref").startsWith("XM-DAC-4"))
                .filter(row -> !area.equals("EU"))
                .map(row -> row.get("ref"))
                .findFirst();
    }

    private static Optional<String> known(String ref) {
        return KNOWN.stream()
                .filter(row -> matches(row.get("ref"), ref))
                .map(row -> row.get("area"))
                .findFirst();
    }

    private static boolean matches(String pattern, String ref) {
        return pattern.endsWith("*") ? ref.startsWith(pattern.substring(0, pattern.length() - 1)) : ref.equals(pattern);
    }

    private static Optional<String> donor(String ref) {
        Matcher donor = DAC_DONOR.matcher(ref);
        return donor.matches() ? Optional.ofNullable(DONORS.get(donor.group(1))) : Optional.empty();
    }

    private static Optional<String> state(String ref, @Nullable String type) {
        Matcher matcher = (type != null && PUBLIC.contains(type) ? REGISTERED : GOVERNMENT).matcher(ref);
        return matcher.matches() ? Countries.alpha3(matcher.group(1)) : Optional.empty();
    }

    private static Map<String, String> donors() {
        Map<String, String> donors = new HashMap<>();
        ReferenceFile.rows("dac-donors.csv").forEach(row -> donors.put(row.get("code"), row.get("area")));
        return Map.copyOf(donors);
    }
}
