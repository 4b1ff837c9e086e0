package org.entente.statistics.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.LongWorks;
import org.entente.statistics.intake.IntakeAnswer.State;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.intake.StagedFile.Plan;

/**
 * Takes files in: reads every row into a place where it waits, then adds all of what is new in one transaction, or nothing.
 * Nothing that it keeps in memory grows with the rows.
 */
@ApplicationScoped
class Intake {

    /** A file whose every row can be taken in, and waits. */
    record Read(
            String sha256,
            long rows,
            List<ReleaseName> releases,
            NewCodes newCodes,
            List<String> warnings,
            boolean withdraws) {}

    private final LongWorks works;
    private final IntakeRepository intakes;
    private final IntakeEnd end;
    private final ObjectMapper json;
    private final Clock clock;
    private final long mostRows;
    private final long mostBytes;

    Intake(
            LongWorks works,
            IntakeRepository intakes,
            IntakeEnd end,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "entente.intake.most-rows", defaultValue = "2000000") long mostRows,
            @ConfigProperty(name = "entente.intake.most-bytes", defaultValue = "1073741824") long mostBytes) {
        this.works = works;
        this.intakes = intakes;
        this.end = end;
        this.json = json;
        this.clock = clock;
        this.mostRows = mostRows;
        this.mostBytes = mostBytes;
    }

    /** Does all of it, on a thread that may wait. */
    IntakeAnswer take(SentFile file, Progress progress) {
        try (LongWork work = works.open();
                Staging staging = new Staging(work, json)) {
            progress.reading(work);
            Read read = read(file, work, staging, progress);
            StagedFile staged = new StagedFile(work, read.withdraws());
            progress.writing();
            if (file.wishes().dryRun()) {
                Faults faults = new Faults();
                Plan plan = staged.plan(read.releases(), file.sight(), clock.instant(), faults);
                faults.throwIfAny();
                progress.ending();
                return IntakeEnd.answer(null, State.VALID, read, plan, List.of());
            }
            return end.record(file, read, work, staged, progress);
        }
    }

    private Read read(SentFile file, LongWork work, Staging staging, Progress progress) {
        Faults faults = new Faults();
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(file.unpacked(mostBytes), digest)) {
            KnownCodes known = intakes.knownCodes(work, file.sight());
            RowReader reader = new RowReader(known, file.desks(), file.wishes().create(), faults);
            Releases releases = new Releases();
            List<String> warnings = new ArrayList<>();
            staging.open();
            Iterator<Line> lines = file.format().lines(bytes, known, faults, warnings::add);
            long read = 0;
            long bad = 0;
            boolean withdraws = false;
            while (lines.hasNext() && mayGoOn(releases, reader)) {
                Line line = lines.next();
                read++;
                IntakeRow row = reader.read(line);
                if (row == null) {
                    bad++;
                } else {
                    withdraws |= row.withdrawn();
                    staging.add(row, releases.ordinal(row.release()));
                }
                if (read > mostRows) {
                    faults.add(line.number(), "", "", "a file has at most %d rows".formatted(mostRows));
                    break;
                }
                progress.rows(read, bad);
            }
            refuseTooMany(faults, releases, reader);
            staging.end();
            warnings.addAll(reader.warnings());
            new StagedFile(work, false).refuseSecondTime(faults);
            faults.throwIfAny();
            return new Read(
                    HexFormat.of().formatHex(digest.digest()),
                    read,
                    releases.inOrder(),
                    reader.newCodes(),
                    List.copyOf(warnings),
                    withdraws);
        } catch (IOException e) {
            throw SentFile.unreadable(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? e : SentFile.unreadable(e.getCause());
        } catch (SQLException e) {
            throw LongWork.failure(e);
        }
    }

    private static boolean mayGoOn(Releases releases, RowReader reader) {
        return !releases.tooMany() && !reader.newCodes().tooMany();
    }

    private static void refuseTooMany(Faults faults, Releases releases, RowReader reader) {
        if (releases.tooMany()) {
            faults.add(1, Column.RELEASE_TITLE, "", "a file speaks of at most %d releases".formatted(Releases.MOST));
        }
        if (reader.newCodes().tooMany()) {
            faults.add(1, "", "", "a file brings at most %d new codes".formatted(NewCodes.MOST));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
