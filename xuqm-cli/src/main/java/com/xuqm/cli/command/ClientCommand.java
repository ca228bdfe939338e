package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.settings.Settings;
import com.xuqm.sdk.XuqmClient;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that talks to the service. */
abstract class ClientCommand implements Callable<Integer> {

    final Context context;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    ClientCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        try (XuqmClient client = Clients.open(context, settings)) {
            return run(client, settings).code();
        }
    }

    Settings settings() {
        return connection.settings(context);
    }

    abstract ExitCode run(XuqmClient client, Settings settings);

    /** Prints a value as JSON on one line. */
    void json(Object value) {
        context.output().line(Json.of(value));
    }
}
