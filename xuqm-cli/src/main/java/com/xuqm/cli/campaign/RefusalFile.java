package com.xuqm.cli.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.settings.Surroundings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.bulk.BulkOutcome;
import com.xuqm.sdk.bulk.BulkOutcome.Accepted;
import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkOutcome.Unknown;
import com.xuqm.sdk.bulk.RecipientResult;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A CSV file with everybody who was not accepted. It names users, so that nobody else on this machine may read it. */
final class RefusalFile implements AutoCloseable {

    private final @Nullable CsvWriter writer;

    private RefusalFile(@Nullable CsvWriter writer) {
        this.writer = writer;
    }

    /**
     * Begins one.
     *
     * @param surroundings where names of files begin
     * @param name its name, or null for none
     * @param others files that it must not take the place of
     * @throws UsageException if it cannot be written, or is one of the others
     */
    static RefusalFile open(Surroundings surroundings, @Nullable String name, Path... others) {
        if (name == null) {
            return new RefusalFile(null);
        }
        Path file = surroundings.folder().resolve(name).toAbsolutePath().normalize();
        try {
            for (Path other : others) {
                if (isSame(file, other)) {
                    throw new UsageException("the report would overwrite " + other + "; give --report another name");
                }
            }
            PrivateFile.create(file);
            CsvWriter writer = CsvWriter.builder().build(file, UTF_8);
            writer.writeRecord("line", "recipient", "status", "code", "reason");
            return new RefusalFile(writer);
        } catch (IOException e) {
            throw new UsageException("the report " + file + " cannot be written; nothing was sent", e);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.equals(other.normalize())
                || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }

    synchronized void add(RecipientResult<?> result) {
        BulkOutcome outcome = result.outcome();
        if (writer == null || outcome instanceof Accepted) {
            return;
        }
        writer.writeRecord(
                Long.toString(result.line()),
                String.valueOf(result.recipient()),
                outcome.status().toString(),
                outcome instanceof Rejected rejected ? Integer.toString(rejected.code()) : "",
                reason(outcome));
    }

    private static String reason(BulkOutcome outcome) {
        if (outcome instanceof Rejected rejected) {
            return rejected.reason();
        }
        return outcome instanceof Unknown unknown
                ? unknown.reason()
                : outcome instanceof NotTried notTried ? notTried.reason() : "";
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
