package com.xuqm.cli.campaign;

import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.bulk.recipients.CsvFormat;
import com.xuqm.sdk.bulk.recipients.Feed;
import com.xuqm.sdk.bulk.recipients.Item;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file of user ids: one on each line, or a column of a CSV file. */
public final class RecipientFile {

    @Parameters(paramLabel = "FILE", description = "A file with one user id per line, or a .csv file.")
    private String file = "";

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of a .csv file that holds the ids; userId by default.")
    private @Nullable String column;

    /** Returns where it is. */
    public Path path(Path folder) {
        Path path = folder.resolve(file).toAbsolutePath();
        if (!Files.exists(path)) {
            throw new UsageException("there is no file " + file);
        }
        if (!Files.isRegularFile(path)) {
            throw new UsageException(file + " is no regular file: recipients are read more than once");
        }
        return path;
    }

    /** Reads it lazily. */
    public Recipients<String> read(Path path) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Recipients.csv(path, CsvFormat.ofColumn(column == null ? "userId" : column));
        }
        if (column != null) {
            throw new UsageException("--column is for files that end in .csv");
        }
        return Recipients.lines(path);
    }

    /**
     * Counts those in it, so that a bar knows its end. What cannot be read counts too: it becomes a rejection.
     *
     * @param recipients those in it
     * @param journal where book is kept; if that has begun, it must be about the same recipients
     */
    public long count(Recipients<String> recipients, Path journal) {
        Semaphore arrivals = new Semaphore(0);
        try (InputPrints prints = InputPrints.of(journal);
                Feed<String> feed = recipients.open(null, arrivals::release)) {
            for (long count = 0; ; ) {
                Feed.Arrival<String> arrival = feed.poll(count);
                if (arrival instanceof Feed.End) {
                    prints.end();
                    return count;
                }
                if (arrival instanceof Item<String> item) {
                    prints.see(item);
                    count++;
                } else {
                    feed.wakeAfter(1);
                    arrivals.acquireUninterruptibly();
                }
            }
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
