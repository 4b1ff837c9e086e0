package org.entente.local;

import java.util.Arrays;

/** {@code deploy/local/token}: prints an access token and nothing else. */
public final class Token {

    private static final String USAGE = "deploy/local/token USER [PASSWORD] [--data DIR] prints an access token.";

    private Token() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(token(arguments));
        } catch (Sorry sorry) {
            System.err.println(sorry.getMessage());
            System.exit(1);
        }
    }

    private static String token(String... arguments) {
        var names = (int) Arrays.stream(arguments)
                .takeWhile(word -> !word.startsWith("--"))
                .count();
        if (names < 1 || names > 2) {
            throw new Sorry(USAGE);
        }
        var options = Arrays.copyOfRange(arguments, names, arguments.length);
        var file = StackFinder.file(Installation.here(), "token", new Words(options));
        var stack = StackFile.read(file)
                .orElseThrow(() -> new Sorry("Entente is not running here: deploy/local/up starts it."));
        var keycloak = new KeycloakClient(stack.at("/keycloak/url").asText());
        return keycloak.token(arguments[0], arguments[names - 1]);
    }
}
