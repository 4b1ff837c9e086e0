package org.entente.local.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRulesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table figure",
                "DROP VIEW figures_in_force",
                "drop function areas_of_release(bigint)",
                "alter table release drop column url",
                "alter table release drop url",
                "alter table release\n    drop column url",
                "alter table release alter column url drop default",
                "alter table release alter column title drop not null",
                "alter table release rename column url to address",
                "alter table release rename to publication",
                "alter table release alter column url set not null",
                "alter table release add column doi text not null",
                "alter table release add column note text default '', add column doi text not null",
                "alter table release add column doi text not null, add column note text default ''",
                "alter table release alter column title type varchar(20)",
                "alter table release alter title set data type varchar(20)",
                "alter table release alter column public_from set expression as (now())",
                "alter table release add column doi uuid default gen_random_uuid()",
                "alter table release add column year text generated always as (left(published_on, 4)) stored",
                "alter table release add constraint short check (length(title) < 20)",
                "alter table release add constraint short check (length(title) < 20) not valid",
                "alter table release add unique (title)",
                "create unique index release_once on release (title)",
                "create index release_by_title on release (title)",
                "revoke select on release from statistics",
                "update release set title = ''",
                "delete from intake_job",
                "truncate intake_job",
                "lock table release",
            })
    void refusesWhatBreaksThePreviousReleaseOrKeepsItWaiting(String statement) {
        assertEquals(1, breaches(statement).size(), () -> breaches(statement).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table release add column doi text",
                "alter table release add column doi text not null default ''",
                "alter table release add column doi text default '' not null",
                "alter table release add column doi text default '' not null, add column note text",
                "alter table release drop constraint approved_by_another",
                "create index concurrently release_by_title on release (title)",
                "create table more (id int not null); create index more_by_id on more (id); alter table more add unique (id)",
                "create or replace function f() returns int language sql as $$ delete from figure; drop table figure $$",
                "comment on table release is 'drop table release; revoke it'",
                "-- drop table release;\nselect 1",
                "grant select on release to statistics",
                "drop index release_by_name",
            })
    void letsPassWhatThePreviousReleaseDoesNotNotice(String script) {
        assertEquals(List.of(), breaches(script));
    }

    @Test
    void aContractStepSaysWhy() {
        assertEquals(
                List.of(), breaches("-- contract: nobody has read it since 0.3\nalter table release drop column url"));
        assertEquals(
                1, breaches("-- contract:\nalter table release drop column url").size());
        assertEquals(
                1,
                breaches("-- contract: of this one\ndrop table a; drop table b").size());
    }

    @Test
    void looksAtWhatIsNewerThanThePreviousReleaseAndAtNothingElse() throws IOException {
        Files.writeString(folder.resolve("V3__before.sql"), "drop table before;");
        Files.writeString(folder.resolve("V11__after.sql"), "drop table after;");

        var breaches = SchemaRules.breaches(folder, 9);

        assertEquals(1, breaches.size());
        assertTrue(breaches.get(0).endsWith(": drop table after"), breaches::toString);
    }

    @Test
    void aMigrationByAnotherNameIsRefusedAndNotOverlooked() throws IOException {
        Files.writeString(folder.resolve("R__again.sql"), "drop table again;");

        assertThrows(IllegalArgumentException.class, () -> SchemaRules.breaches(folder, 9));
    }

    private static List<String> breaches(String script) {
        return SchemaRules.breaches(SqlStatement.of(script));
    }
}
