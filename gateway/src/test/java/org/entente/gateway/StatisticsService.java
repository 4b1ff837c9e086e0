package org.entente.gateway;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.regex.Pattern;

/** The statistics service, as far as the gateway knows it. */
final class StatisticsService extends StandIn {

    private static final int PORT = Surroundings.port(18091);

    private static final Pattern OF_A_RELEASE = Pattern.compile("/releases/([0-9a-f-]{36})/([a-z]+)");

    private static final Pattern A_CITATION = Pattern.compile("/citations/(f[a-z2-7]{13})");

    private final Pinned pinned = new Pinned("f");
    private final WireContract contract = new WireContract();
    private final Drafts drafts = new Drafts();
    private final DerivedContract derived = new DerivedContract();
    private final ClaimContract claims = new ClaimContract(contract);
    private final ChangeFeed changes = new ChangeFeed();

    StatisticsService() {
        super(PORT);
    }

    /** Without any draft. */
    @Override
    void answerByContract() {
        drafts.forget();
        changes.forget();
        super.answerByContract();
    }

    /** Something becomes of a release. */
    void tell(String kind) {
        changes.tell(contract.change(kind));
    }

    /** The id of a draft that it holds. */
    String draft() {
        return drafts.one();
    }

    @Override
    String byContract(String path, Request request) {
        var ofARelease = OF_A_RELEASE.matcher(path);
        if (ofARelease.matches()) {
            return RequestMethod.GET.equals(request.getMethod())
                    ? drafts.figures(
                            ofARelease.group(1),
                            Integer.parseInt(String.valueOf(one(request, "first"))),
                            one(request, "after"))
                    : drafts.step(ofARelease.group(1), ofARelease.group(2), request.getBodyAsString());
        }
        if (path.equals("/releases") && RequestMethod.POST.equals(request.getMethod())) {
            return drafts.draft(request.getBodyAsString());
        }
        var citation = A_CITATION.matcher(path);
        if (citation.matches()) {
            return contract.citation(citation.group(1), pinned.of(citation.group(1)));
        }
        return switch (path) {
            case "/citations" -> pinned.pin(request.getBodyAsString());
            case "/series/query" -> contract.series(request.getBodyAsString());
            case "/figures/query" -> contract.figures(request.getBodyAsString());
            case "/derived/query" -> derived.derived(request.getBodyAsString());
            case "/claims/query" -> claims.claims(request.getBodyAsString());
            case "/checks/query" -> contract.checks(request.getBodyAsString());
            case "/areas" -> contract.areas(all(request, "code"), one(request, "kind"), one(request, "search"));
            case "/indicators" -> contract.indicators();
            case "/releases" ->
                contract.releases(
                        all(request, "id"),
                        Integer.parseInt(String.valueOf(one(request, "first"))),
                        one(request, "after"));
            case "/corrections", "/figure-withdrawals" -> drafts.amendment(request.getBodyAsString());
            case "/desk-assignments" -> request.getBodyAsString();
            case "/changes" -> changes.answer(request).toString();
            case "/calendar" -> contract.calendar(one(request, "from"), one(request, "to"));
            default -> throw new IllegalArgumentException("not in the wire contract: " + path);
        };
    }
}
