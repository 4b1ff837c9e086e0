package org.entente.partnerships.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area.
 *
 * @param code ISO 3166-1 alpha-3 (TUN), UN M49 (015) or an organisation's code (EU)
 * @param numericCode ISO 3166-1 numeric or UN M49; null for an organisation
 * @param memberOf the regions that hold it and the organisations that it belongs or belonged to
 */
public record AreaView(
        String code, String name, AreaKind kind, @Nullable String numericCode, List<Membership> memberOf) {

    /**
     * Belonging to a region (undated) or an organisation.
     *
     * @param from the first day; null for a region
     * @param to the last day; null where it goes on
     */
    public record Membership(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
