package com.xuqm.cli;

import com.xuqm.cli.output.ClosedOutputException;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Makes one line and an exit code of whatever went wrong. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final String DEBUG = "--debug";

    private final Output output;

    FailureHandler(Output output) {
        this.output = output;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        ExitCode code = code(e);
        if (code == ExitCode.CLOSED_OUTPUT) {
            return code.code();
        }
        output.note("error: " + Harmless.line(code != ExitCode.FAILED ? e.getMessage() : e.toString()));
        if (code == ExitCode.UNREACHABLE) {
            output.note("xuqm doctor looks for the reason, with the same settings");
        }
        if (parsed.originalArgs().contains(DEBUG)
                || deepest(parsed).originalArgs().contains(DEBUG)) {
            output.note(Harmless.lines(stackTrace(e)));
        }
        return code.code();
    }

    private static ParseResult deepest(ParseResult parsed) {
        return parsed.hasSubcommand() ? deepest(parsed.subcommand()) : parsed;
    }

    private static String stackTrace(Throwable e) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            text.append(text.length() == 0 ? "" : "Caused by: ").append(each).append('\n');
            Arrays.stream(each.getStackTrace())
                    .forEach(at -> text.append("    at ").append(at).append('\n'));
        }
        return text.toString().stripTrailing();
    }

    static ExitCode code(Exception e) {
        if (e instanceof ClosedOutputException) {
            return ExitCode.CLOSED_OUTPUT;
        }
        if (e instanceof UsageException || e instanceof XuqmConfigurationException) {
            return ExitCode.CONFIGURATION;
        }
        if (e instanceof BulkJournalException) {
            return ExitCode.OTHER_JOURNAL;
        }
        if (e instanceof MigrationException) {
            return ExitCode.SOME_NOT_TRIED;
        }
        if (e instanceof IllegalArgumentException) {
            return ExitCode.USAGE; // what the SDK says of a value that was typed
        }
        if (e instanceof XuqmException failure) {
            return failure.mayHaveBeenSent()
                    ? ExitCode.MAY_BE_DONE
                    : failure instanceof XuqmApiException ? ExitCode.REFUSED : ExitCode.UNREACHABLE;
        }
        return ExitCode.FAILED;
    }
}
