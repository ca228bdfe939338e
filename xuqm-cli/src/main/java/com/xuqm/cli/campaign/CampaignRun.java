package com.xuqm.cli.campaign;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.RecipientResult;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a campaign in front of somebody: progress, a clean end at Ctrl-C, and a report that adds up. */
public final class CampaignRun {

    /** How long Ctrl-C waits for what is under way. */
    private static final long MOST_SECONDS_TO_STOP = 40;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Output output;
    private final Surroundings surroundings;
    private final CampaignOptions options;
    private final Path input;

    /**
     * Prepares a run.
     *
     * @param output where it prints
     * @param surroundings whether somebody watches
     * @param options how it is run
     * @param input the file with recipients
     */
    public CampaignRun(Output output, Surroundings surroundings, CampaignOptions options, Path input) {
        this.output = output;
        this.surroundings = surroundings;
        this.options = options;
        this.input = input;
    }

    /** Returns the campaign's name: what was asked for, or one made of the input's name and of what is sent. */
    public String name(String sent) {
        String asked = options.campaign();
        return asked != null ? asked : Fingerprint.name(input, sent);
    }

    /**
     * Sends.
     *
     * @param campaign makes what sends
     * @param recipients to whom
     * @param total how many they are
     * @param json gets the report, if it is wanted as JSON; {@code null} if it is for people
     * @return how it ended
     */
    public <R> ExitCode send(
            BulkSender.Builder<R> campaign, Recipients<R> recipients, long total, @Nullable Consumer<ReportData> json) {
        Path journal = options.journal(input);
        campaign.progressInterval(BETWEEN_LOOKS).resendUnknown(options.resendUnknown());
        Double rate = options.rate();
        if (rate != null) {
            campaign.rateLimit(BulkRate.recipients(rate));
        }
        CountDownLatch shown = new CountDownLatch(1);
        try {
            BulkReport report;
            boolean isStopped;
            try (ProgressView view = ProgressView.of(options.progress(), surroundings.errIsTerminal(), output, total);
                    RefusalFile refusals = RefusalFile.open(surroundings, options.report(), input, journal)) {
                // Made when nothing else can be wrong: an empty one would stand in the way of the next try.
                campaign.journal(FileJournal.at(privately(journal))).listener(listener(view, refusals));
                BulkRun run = campaign.build().start(recipients.expecting(total));
                Thread stop = new Thread(() -> stop(run, shown, journal), "xuqm-stop");
                Runtime.getRuntime().addShutdownHook(stop);
                report = await(run);
                isStopped = !removed(stop);
            }
            return show(report, journal, isStopped, json);
        } finally {
            shown.countDown();
        }
    }

    /** Makes a journal that is not there yet such that only its owner reads it; one that is there stays as it is. */
    private static Path privately(Path journal) {
        try {
            return Files.exists(journal) ? journal : PrivateFile.create(journal);
        } catch (IOException e) {
            throw new UsageException("the journal " + journal + " cannot be made; nothing was sent", e);
        }
    }

    private static <R> BulkListener<R> listener(ProgressView view, RefusalFile refusals) {
        return new BulkListener<>() {
            @Override
            public void onProgress(BulkProgress progress) {
                view.show(progress);
            }

            @Override
            public void onResult(RecipientResult<R> result) {
                refusals.add(result);
            }
        };
    }

    /**
     * At Ctrl-C, nothing new is sent, and what is under way is waited for, so that the journal knows as much as can be known. The process ends
     * when the report was shown.
     */
    private void stop(BulkRun run, CountDownLatch shown, Path journal) {
        run.cancel();
        try {
            if (!shown.await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                output.note("stopped before all answers were there; add --resume to go on, journal " + journal);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BulkReport await(BulkRun run) {
        try {
            return run.report().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Whether the process is not ending already. */
    private static boolean removed(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private ExitCode show(BulkReport report, Path journal, boolean isStopped, @Nullable Consumer<ReportData> json) {
        print(report, json);
        if (isStopped) {
            output.note("stopped by Ctrl-C; add --resume to go on, journal " + journal);
            return ExitCode.INTERRUPTED;
        }
        if (report.stopReason() != null) {
            output.note("stopped: " + Harmless.line(report.stopReason()));
        }
        ExitCode code = code(report);
        if (code == ExitCode.SOME_NOT_TRIED) {
            output.note("add --resume to go on, journal " + journal);
        } else if (code == ExitCode.SOME_UNKNOWN) {
            output.note("whether " + report.unknown()
                    + " were reached is not known; --resume --resend-unknown tries them again");
        }
        return code;
    }

    private void print(BulkReport report, @Nullable Consumer<ReportData> json) {
        if (json != null) {
            json.accept(ReportData.of(report));
            return;
        }
        output.line(String.format(Locale.ROOT, "recipients  %,d", report.recipients()));
        output.line(String.format(Locale.ROOT, "accepted    %,d", report.accepted()));
        output.line(String.format(Locale.ROOT, "rejected    %,d", report.rejected()));
        output.line(String.format(Locale.ROOT, "unknown     %,d", report.unknown()));
        output.line(String.format(Locale.ROOT, "not tried   %,d", report.notTried()));
        output.line("time        " + ProgressLines.time(report.elapsed()));
    }

    private static ExitCode code(BulkReport report) {
        if (report.notTried() > 0 || !report.isReadToEnd()) {
            return ExitCode.SOME_NOT_TRIED;
        }
        if (report.unknown() > 0) {
            return ExitCode.SOME_UNKNOWN;
        }
        return report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }
}
