package com.xuqm.cli.command;

import com.xuqm.cli.doctor.Examination;
import com.xuqm.cli.doctor.Finding;
import com.xuqm.cli.doctor.Finding.Verdict;
import com.xuqm.cli.doctor.ServiceChecks;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.ProxyOptions;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds out what is wrong. */
@Command(
        name = "doctor",
        description =
                "Checks name, connection, TLS, service, clock and sign-in; ok means that it was tried. With --probe"
                        + " it finds out how the service speaks.")
public final class DoctorCommand extends ClientCommand {

    @Mixin
    private ProbeOptions probe = new ProbeOptions();

    /** Creates the command. */
    public DoctorCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        if (probe.isPlan()) {
            return probe.plan(context.output()).code();
        }
        return probe.isAsked()
                ? probe.run(context, settings(), json ? this::json : null).code()
                : super.call();
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        List<Finding> findings = Examination.of(
                url(settings.require(Setting.BASE_URL)),
                new ServiceChecks(
                        client,
                        settings.require(Setting.ADMIN_USER),
                        context.surroundings().clock(),
                        address(Clients.proxy(settings))));
        if (json) {
            findings.forEach(this::json);
        } else {
            show(client, settings, findings);
        }
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAULT)
                ? ExitCode.FAULT_FOUND
                : ExitCode.OK;
    }

    private static @Nullable InetSocketAddress address(@Nullable ProxyOptions proxy) {
        return proxy == null ? null : new InetSocketAddress(proxy.host(), proxy.port());
    }

    static URI url(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("base-url is no address: " + Harmless.line(e.getMessage()), e);
        }
        throw new UsageException("base-url is no address with a host, such as https://dev.xuqinmin.com");
    }

    private void show(XuqmClient client, Settings settings, List<Finding> findings) {
        settings.all()
                .forEach(setting -> line(
                        "set",
                        setting.setting().key() + " = " + Harmless.line(setting.shown()) + ", from "
                                + setting.source()));
        line(
                "uses",
                "Java " + Runtime.version() + ", transport " + client.transportName() + ", JSON " + client.jsonName());
        findings.forEach(finding -> line(
                switch (finding.verdict()) {
                    case OK -> "ok";
                    case FAULT -> "FAULT";
                    case NOT_CHECKED -> "not checked";
                },
                finding.check() + ": " + finding.measured()));
    }

    private void line(String verdict, String text) {
        context.output().line(String.format(Locale.ROOT, "%-12s %s", verdict, text));
    }
}
