package org.entente.partnerships.commitment;

/**
 * What a commitment of one version restates, pays and was paid. Who sees the whole of the version sees all of it but what is out of
 * their sight, so that they hand back what stands there; others see what can be seen, or stands in the same version.
 */
public final class Links {

    private static final String SHOWN = """
            case when %2$s.whole then is_held_link(c.version, %1$s, sight.desks)
                else exists (
                    select 1 from commitment named
                    where named.version = c.version and named.id = %1$s
                        and is_known(named.known_from, %2$s.as_of, %2$s.undated))
                or cardinality(seen_commitments(
                    array[%1$s], %2$s.as_of, %2$s.recorded_as_of, %2$s.undated, sight.desks)) > 0 end""";

    private Links() {}

    /**
     * The members {@code restates} and {@code pays} of {@code c}, a row of the commitments.
     *
     * @param eye what has the columns as_of, recorded_as_of, undated and whole; {@code sight.desks} is read too
     */
    public static String of(String eye) {
        return """
                jsonb_build_object(
                    'restates', array(
                        select link.id from unnest(c.restates) with ordinality as link(id, place)
                        where %1$s order by link.place),
                    'pays', case when c.pays is not null and %2$s then c.pays end)""".formatted(SHOWN.formatted("link.id", eye), SHOWN.formatted("cast(c.pays as text)", eye));
    }

    /**
     * The member {@code disbursed} of {@code c}: what its own version says was paid, and what others say.
     *
     * @param eye as above
     */
    public static String payments(String eye) {
        return """
                jsonb_build_object('disbursed', case when c.kind in ('PLEDGE', 'COMMITMENT')
                    then payments_in_version(
                        c, %1$s.whole, %1$s.as_of, %1$s.recorded_as_of, %1$s.undated, sight.desks)
                    else '[]' end)""".formatted(eye);
    }
}
