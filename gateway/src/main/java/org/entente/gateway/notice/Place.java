package org.entente.gateway.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.entente.gateway.problem.Problem;

/** How far somebody has heard: a place in the list of each service, in the service's own words. */
record Place(String statistics, String partnerships) {

    private static final Pattern WORDS = Pattern.compile("([A-Za-z0-9_:.-]{1,200}) ([A-Za-z0-9_:.-]{1,200})");

    /** Services understand an instant too: from then on. */
    static Place at(Instant start) {
        return new Place(start.toString(), start.toString());
    }

    static Place parse(String after) {
        try {
            var words = WORDS.matcher(new String(Base64.getUrlDecoder().decode(after), UTF_8));
            if (words.matches()) {
                return new Place(words.group(1), words.group(2));
            }
        } catch (IllegalArgumentException notEncoded) {
            // said below
        }
        throw Problem.badInput("after", "`after` is the `id` of a notice, unchanged.");
    }

    Place withStatistics(String place) {
        return new Place(place, partnerships);
    }

    Place withPartnerships(String place) {
        return new Place(statistics, place);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((statistics + " " + partnerships).getBytes(UTF_8));
    }
}
