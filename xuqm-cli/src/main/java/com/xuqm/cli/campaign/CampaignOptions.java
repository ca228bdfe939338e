package com.xuqm.cli.campaign;

import com.xuqm.cli.settings.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a campaign is run. */
public final class CampaignOptions {

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "The journal, from which a run can be resumed; the input's name with .journal by default.")
    private @Nullable String journal;

    @Option(names = "--resume", description = "Continue from the journal, after a crash or Ctrl-C.")
    private boolean resume;

    @Option(
            names = "--campaign",
            paramLabel = "NAME",
            description =
                    "The campaign's name. By default it is made from the input's name and the content, so the same message"
                            + " to the same file is one campaign.")
    private @Nullable String campaign;

    @Option(names = "--rate", paramLabel = "N", description = "Recipients per second, at most; no limit by default.")
    private @Nullable Double rate;

    @Option(
            names = "--resend-unknown",
            description = "With --resume: also send again to recipients whose result is unknown.")
    private boolean resendUnknown;

    @Option(names = "--report", paramLabel = "FILE", description = "A CSV file for everybody who was not accepted.")
    private @Nullable String report;

    @Option(
            names = "--progress",
            paramLabel = "auto|bar|lines|none",
            defaultValue = "auto",
            description = "How progress is shown; auto by default.")
    private ProgressKind progress = ProgressKind.AUTO;

    @Option(names = "--yes", paramLabel = "APPKEY", description = "Answers the question of a protected profile.")
    private @Nullable String yes;

    /**
     * The journal's file.
     *
     * @throws UsageException if it is there and nobody asked to go on, or the other way round
     */
    public Path journal(Path input) {
        Path file = journal == null
                ? input.resolveSibling(input.getFileName() + ".journal")
                : input.resolveSibling(Path.of(journal));
        boolean exists = Files.exists(file);
        if (exists && !resume) {
            throw new UsageException("the journal " + file
                    + " is there already; --resume goes on with it, --journal FILE begins another one");
        }
        if (!exists && resume) {
            throw new UsageException("there is no journal " + file + " to resume; leave --resume out to begin");
        }
        return file;
    }

    @Nullable
    String campaign() {
        return campaign;
    }

    @Nullable
    Double rate() {
        return rate;
    }

    boolean resendUnknown() {
        return resendUnknown;
    }

    @Nullable
    String report() {
        return report;
    }

    ProgressKind progress() {
        return progress;
    }

    /** The app key that was given as an answer. */
    public @Nullable String yes() {
        return yes;
    }
}
