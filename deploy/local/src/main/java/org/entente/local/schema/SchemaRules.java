package org.entente.local.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads migrations that the previous release does not know, and names what would break that release while it still serves,
 * or would keep it waiting. A step that takes something away for good, when no release that still runs uses it, says so
 * in a comment before it: {@code -- contract: nobody has read it since 0.3}.
 */
public final class SchemaRules {

    private record Rule(Pattern pattern, String why) {

        static Rule of(String pattern, String why) {
            return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), why);
        }

        boolean isBrokenBy(String statement) {
            return pattern.matcher(statement).find();
        }
    }

    /** Any sign up to the next column of the same statement. */
    private static final String OF_THIS_COLUMN = "(?:(?!, ?add\\b).)";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "^drop (table|view|materialized view|function|procedure|type|domain|schema|sequence|extension)\\b",
                    "the previous release may use what is dropped"),
            Rule.of(
                    "^alter table .*\\bdrop (?!constraint|default|not null|identity|expression)",
                    "the previous release may use what is dropped"),
            Rule.of("\\bdrop not null\\b", "the previous release would meet a null that it does not know"),
            Rule.of("\\bdrop (default|identity|expression)\\b", "the previous release may leave the column out"),
            Rule.of("^alter .*\\brename\\b", "the previous release knows the old name"),
            Rule.of("\\bset not null\\b", "the previous release may write a null, and all rows are read under a lock"),
            Rule.of(
                    "\\badd column (?!PART*\\b(default|generated)\\b)PART*\\bnot null\\b"
                            .replace("PART", OF_THIS_COLUMN),
                    "the previous release does not fill the column"),
            Rule.of("\\balter (column )?\\S+ (set data )?type\\b", "the table is written anew under a lock"),
            Rule.of("\\bset expression\\b", "the table is written anew under a lock"),
            Rule.of(
                    "\\badd column .*(\\bstored\\b|\\bas identity\\b|default (gen_random_uuid|uuidv7|uuidv4|random|clock_timestamp|nextval)\\b)",
                    "the table is written anew under a lock"),
            Rule.of(
                    "^alter table .*\\badd (constraint|check|unique|primary key|foreign key|exclude)\\b",
                    "the previous release may write what is refused, and all rows are read under a lock"),
            Rule.of("^create unique index\\b", "the previous release may write what is refused"),
            Rule.of("^create index (?!concurrently\\b)", "nobody writes while an index is made; make it concurrently"),
            Rule.of("^revoke\\b", "the previous release may use the right"),
            Rule.of(
                    "^(update|delete from|truncate|lock|cluster|vacuum full|reindex)\\b",
                    "rows that the previous release uses are held"));

    private static final Pattern NEW_TABLE =
            Pattern.compile("^create (?:unlogged )?table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile(
            "^(?:alter table|update|delete from|create (?:unique )?index .*? on|drop table|truncate)"
                    + " (?:if exists )?(?:only )?(\\w+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private SchemaRules() {}

    /** What is wrong with the migrations in a folder that are newer than a version, each as a line. */
    public static List<String> breaches(Path folder, int previous) {
        var statements = newer(folder, previous).stream()
                .flatMap(file -> SqlStatement.of(read(file)).stream())
                .toList();
        return breaches(statements);
    }

    static List<String> breaches(List<SqlStatement> statements) {
        var added = new HashSet<String>();
        for (var statement : statements) {
            var table = NEW_TABLE.matcher(statement.bare());
            if (table.find()) {
                added.add(table.group(1));
            }
        }
        return statements.stream()
                .filter(statement -> !statement.isContract())
                .filter(statement -> !isAbout(added, statement))
                .flatMap(statement -> RULES.stream()
                        .filter(rule -> rule.isBrokenBy(statement.bare()))
                        .map(rule -> "%s: %s".formatted(rule.why(), statement.bare())))
                .toList();
    }

    /** Tables that come with these migrations are used by nobody yet. */
    private static boolean isAbout(Set<String> tables, SqlStatement statement) {
        var target = TARGET.matcher(statement.bare());
        return target.find() && tables.contains(target.group(1));
    }

    private static List<Path> newer(Path folder, int previous) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> version(file) > previous).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    "%s is no name of a migration, such as V7__some_words.sql".formatted(file));
        }
        return Integer.parseInt(name.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
