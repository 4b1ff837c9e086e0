package org.entente.local;

import java.nio.file.Path;

/** What was asked of {@code up}. */
record UpOptions(boolean detach, boolean fresh, int portOffset, Path data, int replicas) {

    static final String USAGE = """
            deploy/local/up starts Entente on this machine: PostgreSQL, Keycloak and the three services.

              --detach          return when all is ready; deploy/local/down ends it
              --fresh           forget the data of earlier runs
              --port-offset N   add N to every port
              --data DIR        keep data and logs there (default: deploy/local/data)
              --replicas N      run N instances of each service (default: 1)
            """;

    UpOptions {
        if (portOffset < 0 || portOffset > 50_000) {
            throw new Sorry("--port-offset takes a number from 0 to 50000, not %d.".formatted(portOffset));
        }
        if (replicas < 1 || replicas > 9) {
            throw new Sorry("--replicas takes a number from 1 to 9, not %d.".formatted(replicas));
        }
    }

    static UpOptions parse(Path defaultData, String... arguments) {
        var detach = false;
        var fresh = false;
        var portOffset = 0;
        var data = defaultData;
        var replicas = 1;
        var words = new Words(arguments);
        while (words.more()) {
            var word = words.next();
            switch (word) {
                case "--detach" -> detach = true;
                case "--fresh" -> fresh = true;
                case "--port-offset" -> portOffset = words.number(word);
                case "--data" ->
                    data = Path.of(words.value(word)).toAbsolutePath().normalize();
                case "--replicas" -> replicas = words.number(word);
                default -> throw new Sorry("up does not know \"%s\".%n%n%s".formatted(word, USAGE));
            }
        }
        return new UpOptions(detach, fresh, portOffset, data, replicas);
    }
}
