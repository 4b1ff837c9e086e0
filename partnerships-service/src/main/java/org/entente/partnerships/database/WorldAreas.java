package org.entente.partnerships.database;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The world as ICU knows it: countries by ISO 3166-1 alpha-3, regions by UN M49. */
final class WorldAreas {

    private static final String WORLD = "001";

    record Entry(
            String code, String name, String kind, @Nullable String numericCode) {}

    private WorldAreas() {}

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (Region region : regions()) {
            String code = region.toString();
            all.add(new Entry(code, capitalised(name(code)), code.equals(WORLD) ? "WORLD" : "REGION", code));
        }
        countries().forEach((alpha3, alpha2) -> {
            String numeric = "%03d".formatted(Region.getInstance(alpha2).getNumericCode());
            all.add(new Entry(alpha3, name(alpha2), "COUNTRY", numeric));
        });
        return all;
    }

    /** The alpha-2 code of each country by its alpha-3 code. */
    static SortedMap<String, String> countries() {
        SortedMap<String, String> countries = new TreeMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            boolean current = Region.getInstance(alpha2).getType() == RegionType.TERRITORY;
            if (current) {
                countries.put(alpha3(alpha2), alpha2);
            }
        }
        return countries;
    }

    static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (RegionType type :
                List.of(RegionType.WORLD, RegionType.CONTINENT, RegionType.SUBCONTINENT, RegionType.GROUPING)) {
            Region.getAvailable(type).stream()
                    .filter(region -> region.toString().matches("\\d{3}"))
                    .forEach(regions::add);
        }
        return regions;
    }

    static SortedSet<String> countriesOf(Region region) {
        SortedSet<String> codes = new TreeSet<>();
        Set<String> current = Set.copyOf(countries().values());
        for (Region territory : region.getContainedRegions(RegionType.TERRITORY)) {
            if (current.contains(territory.toString())) {
                codes.add(alpha3(territory.toString()));
            }
        }
        return codes;
    }

    private static String alpha3(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    }

    private static String name(String code) {
        return new ULocale("und_" + code).getDisplayCountry(ULocale.ENGLISH);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
