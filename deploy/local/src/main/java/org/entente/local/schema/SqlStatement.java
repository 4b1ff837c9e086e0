package org.entente.local.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One statement of a migration.
 *
 * @param bare on one line, without comments, and without what stands in quotes
 * @param isContract whether a comment says that it takes something away, and why
 */
record SqlStatement(String bare, boolean isContract) {

    /** In the order in which one hides another: a comment, a text, a function's body, the end of the statement. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>--[^\\n]*|/\\*.*?\\*/)|'(?:[^']|'')*'|(?<tag>\\$\\w*\\$).*?\\k<tag>|(?<end>;)", Pattern.DOTALL);

    private static final Pattern CONTRACT = Pattern.compile("--\\s*contract:\\s*\\S.*");

    static List<SqlStatement> of(String script) {
        var statements = new ArrayList<SqlStatement>();
        var bare = new StringBuilder();
        var contract = false;
        var from = 0;
        var tokens = TOKEN.matcher(script);
        while (tokens.find()) {
            bare.append(script, from, tokens.start());
            from = tokens.end();
            var comment = tokens.group("comment");
            if (tokens.group("end") != null) {
                statements.add(new SqlStatement(onOneLine(bare), contract));
                bare.setLength(0);
                contract = false;
            } else if (comment == null) {
                bare.append("''");
            } else {
                contract |= CONTRACT.matcher(comment).matches();
            }
        }
        bare.append(script, from, script.length());
        statements.add(new SqlStatement(onOneLine(bare), contract));
        return statements.stream()
                .filter(statement -> !statement.bare().isEmpty())
                .toList();
    }

    private static String onOneLine(StringBuilder text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
