package org.entente.local;

import java.util.stream.Collectors;

/** What a newcomer needs to know once all is up. */
final class Welcome {

    /** The last line, by which a detached start knows that it is done. */
    static final String LAST_LINE = "Stop it with Ctrl-C here, or with deploy/local/down anywhere.";

    private static final String QUESTION = """
            { corridor(origin: \\"ALB\\", destination: \\"GBR\\", asOf: \\"2023-03-01\\") \
            { series { key latest { value } } agreements { shortTitle status } } }""";

    private Welcome() {}

    static String text(Plan plan) {
        var ports = plan.ports();
        return """

                Entente is running. Look at it at http://localhost:%1$d/ and sign in as reader, password reader.

                  Gateway      http://localhost:%1$d/graphql   (explore: http://localhost:%1$d/q/graphql-ui/)
                  Statistics   http://localhost:%2$d
                  Partnerships http://localhost:%3$d
                  Keycloak     http://localhost:%4$d           (its own console: admin / admin)
                  PostgreSQL   127.0.0.1:%5$d                  (databases statistics and partnerships)
                %9$s
                  People, whose password is their name:
                    reader         sees what is public            editor         drafts and submits, all desks
                    prerelease     also what is under embargo     editor-tun     the same, for TUN and LBY
                    approver       approves what others submit    chief          editor and approver
                    auditor        reads the ledger               administrator  assigns desks

                  Ask what was known on 1 March 2023 of movement from Albania to the United Kingdom:
                    TOKEN=$(deploy/local/token reader)
                    curl -s http://localhost:%1$d/graphql -H "Authorization: Bearer $TOKEN" \\
                      -H 'Content-Type: application/json' -d '{"query": "%8$s"}'

                Logs: %6$s
                %7$s""".formatted(
                        ports.gateway(),
                        ports.statistics(),
                        ports.partnerships(),
                        ports.keycloak(),
                        ports.postgres(),
                        plan.data().resolve("logs"),
                        LAST_LINE,
                        QUESTION,
                        replicas(plan));
    }

    /** Nothing where there is one of each. */
    private static String replicas(Plan plan) {
        if (!plan.isReplicated()) {
            return "";
        }
        var lines = new StringBuilder("%n  Each address above leads to one of several that are ready:%n".formatted());
        for (var service : Service.values()) {
            lines.append("  %-12s %s%n"
                    .formatted(
                            service.shortName(),
                            plan.replicas(service).stream().map(ServiceRun::url).collect(Collectors.joining("  "))));
        }
        return lines.toString();
    }
}
