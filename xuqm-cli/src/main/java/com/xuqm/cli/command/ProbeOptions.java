package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.probe.Judgement;
import com.xuqm.cli.probe.Probe;
import com.xuqm.cli.probe.ProbeHistory;
import com.xuqm.cli.probe.ProbePlan;
import com.xuqm.cli.probe.ProbeReport;
import com.xuqm.cli.probe.SpecOverlay;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.http.ProxyOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Finding out how a service speaks. */
final class ProbeOptions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double FASTEST = 1_000;

    @Option(
            names = "--probe",
            description =
                    "Find out how the service speaks, with requests that only read, and compare it with what the SDK"
                            + " assumes.")
    private boolean probe;

    @Option(
            names = "--probe-writes",
            description = "The same, also with requests that create something and delete it again; asks first.")
    private boolean writes;

    @Option(names = "--plan", description = "With --probe or --probe-writes: print the requests, and send none.")
    private boolean plan;

    @Option(
            names = "--wire-out",
            paramLabel = "FILE",
            description = "Where to write the wire options that fit; xuqm-wire.properties by default.")
    private @Nullable String wireOut;

    @Option(
            names = "--spec-out",
            paramLabel = "FILE",
            description = "Where to write the edits of the contract that fit; printed by default.")
    private @Nullable String specOut;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "With --probe: print only what has changed since this file of --bundle or --json.")
    private @Nullable String compare;

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "With --probe: write settings and findings for a report, without any value or secret.")
    private @Nullable String bundle;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "2",
            description = "With --probe: requests per second; 2 by default.")
    private double rate;

    @Option(
            names = "--webhook-url",
            paramLabel = "URL",
            description = "With --probe-writes: where the service reaches this machine. Needed unless it runs here.")
    private @Nullable String webhookUrl;

    @Option(
            names = "--webhook-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "With --probe-writes: the port that the URL leads to; any free one by default.")
    private int webhookPort;

    @Option(names = "--yes", paramLabel = "APPKEY", description = "With --probe-writes: answers the question.")
    private @Nullable String yes;

    boolean isAsked() {
        return probe || writes || plan;
    }

    boolean isPlan() {
        return plan;
    }

    /** Says what would be asked. */
    ExitCode plan(Output output) {
        ProbePlan.lines(writes).forEach(output::line);
        return ExitCode.OK;
    }

    /** Asks, and says what was found. */
    ExitCode run(Context context, Settings settings, @Nullable Consumer<Object> json) {
        if (!(rate > 0) || rate > FASTEST) {
            throw new UsageException("--rate must be more than 0 and at most 1000");
        }
        Probe.Target target = new Probe.Target(
                DoctorCommand.url(settings.require(Setting.BASE_URL)),
                settings.require(Setting.APP_KEY),
                settings.require(Setting.APP_SECRET),
                settings.require(Setting.ADMIN_USER));
        Path folder = context.surroundings().folder();
        ProbeHistory history = compare == null ? null : read(folder.resolve(compare));
        if (writes) {
            Protection.confirm(
                    context, settings, "make an account, a message and a webhook, and let them go again", yes);
        }
        ProbeReport report = Probe.of(
                target,
                new Probe.Manner(
                        http(Clients.proxy(settings)),
                        context.surroundings().clock(),
                        Duration.ofNanos((long) (1_000_000_000 / rate)),
                        pause -> LockSupport.parkNanos(pause.toNanos()),
                        writes,
                        webhookUrl,
                        webhookPort,
                        PATIENCE));
        if (bundle != null) {
            store(folder.resolve(bundle), Bundle.of(settings, report));
        }
        if (history != null && report.obstacle() == null) {
            List<String> changes = history.changes(report);
            changes.forEach(change -> context.output().line(Harmless.line(change)));
            return changes.isEmpty() ? ExitCode.OK : ExitCode.CHANGED;
        }
        show(context.output(), report, json);
        write(context, report);
        report.left().forEach(left -> context.output().note("warning: could not be undone: " + Harmless.line(left)));
        return report.obstacle() == null && report.left().isEmpty() ? ExitCode.OK : ExitCode.FAULT_FOUND;
    }

    private static ProbeHistory read(Path file) {
        try {
            return ProbeHistory.read(file);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + Harmless.line(e.getMessage()), e);
        }
    }

    private static HttpClient http(@Nullable ProxyOptions proxy) {
        HttpClient.Builder http = HttpClient.newBuilder().connectTimeout(PATIENCE);
        if (proxy != null) {
            http.proxy(ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port())));
        }
        return http.build();
    }

    private static void show(Output output, ProbeReport report, @Nullable Consumer<Object> json) {
        if (json != null) {
            Bundle.findings(report).forEach(json);
            return;
        }
        for (Judgement judgement : report.judgements()) {
            output.line(String.format(
                    Locale.ROOT,
                    "%-14s %s: %s: %s",
                    judgement.verdict().words(),
                    judgement.assumption().id(),
                    judgement.assumption().statement(),
                    Harmless.line(judgement.evidence())));
        }
        String obstacle = report.obstacle();
        output.note(report.requests() + " requests, " + report.differences().size() + " of "
                + report.judgements().size() + " assumptions differ"
                + (obstacle == null ? "" : "; " + Harmless.line(obstacle)));
    }

    private void write(Context context, ProbeReport report) {
        if (report.obstacle() != null) {
            return;
        }
        Path folder = context.surroundings().folder();
        Path wire = folder.resolve(wireOut == null ? "xuqm-wire.properties" : wireOut);
        store(wire, report.propertiesFile());
        context.output().note("wrote " + wire + "; use it with --wire, XUQM_WIRE or WireOptions.load");
        List<String> overlay = SpecOverlay.lines(report.differences());
        if (specOut != null) {
            store(folder.resolve(specOut), String.join("\n", overlay) + "\n");
        } else if (!report.differences().isEmpty()) {
            context.output().note("The edits of spec/xuqm-openapi.yaml that fit, as an OpenAPI Overlay:");
            overlay.forEach(line -> context.output().note(Harmless.line(line)));
        }
    }

    private static void store(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be written", e);
        }
    }
}
