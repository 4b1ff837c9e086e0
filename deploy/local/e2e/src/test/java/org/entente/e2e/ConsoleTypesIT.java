package org.entente.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bundler takes the types out of the console's scripts without looking at them; here the compiler looks, at its strictest. */
class ConsoleTypesIT {

    private static final Path SCRIPTS = Path.of("..", "..", "..", "gateway", "src", "main", "resources", "web", "app")
            .toAbsolutePath()
            .normalize();

    private static final String STRICT = """
            {
              "compilerOptions": {
                "strict": true, "noUncheckedIndexedAccess": true, "noPropertyAccessFromIndexSignature": true,
                "noUnusedLocals": true, "noUnusedParameters": true, "noImplicitOverride": true, "useDefineForClassFields": false,
                "target": "ES2022", "module": "ESNext", "moduleResolution": "Bundler", "lib": ["ES2023", "DOM", "DOM.Iterable"],
                "types": [], "noEmit": true, "skipLibCheck": true, "paths": { "*": ["%s/*"] }
              },
              "include": ["%s/**/*.ts", "styles.d.ts"]
            }
            """;

    @Test
    void scriptsAreTyped() throws IOException {
        // Given
        var folder = Files.createDirectories(Node.FOLDER.resolve("console"));
        Files.writeString(folder.resolve("styles.d.ts"), "declare module '*.css';\n");
        var tools = Node.FOLDER.resolve("node_modules");
        Files.writeString(folder.resolve("tsconfig.json"), STRICT.formatted(tools, SCRIPTS));

        // When it ends well, nothing is wrong
        Node.tool(Map.of(), "tsc", "-p", folder.toString());
    }
}
