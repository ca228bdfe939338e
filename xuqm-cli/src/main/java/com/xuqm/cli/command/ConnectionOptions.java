package com.xuqm.cli.command;

import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.SettingOptions;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to reach the service. There is no option for a secret: other users of the machine see command lines. */
final class ConnectionOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A file with profiles; ~/.config/xuqm/config.properties by default.")
    private @Nullable String config;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "A profile of that file; its default-profile by default.")
    private @Nullable String profile;

    @Option(names = "--base-url", paramLabel = "URL", description = "The service, such as https://dev.xuqinmin.com.")
    private @Nullable String baseUrl;

    @Option(names = "--files-base-url", paramLabel = "URL", description = "The file service, if it is another one.")
    private @Nullable String filesBaseUrl;

    @Option(names = "--app-key", paramLabel = "KEY", description = "The app's key.")
    private @Nullable String appKey;

    @Option(
            names = "--app-secret-file",
            paramLabel = "FILE",
            description = "A file with the app's secret; XUQM_APP_SECRET holds the secret itself.")
    private @Nullable String appSecretFile;

    @Option(
            names = "--admin-user",
            paramLabel = "USER",
            description = "The account to act as; administrator by default.")
    private @Nullable String adminUser;

    @Option(names = "--wire", paramLabel = "FILE", description = "A file with corrections of what the SDK assumes.")
    private @Nullable String wire;

    @Option(names = "--timeout", paramLabel = "TIME", description = "How long a call may take; 30s by default.")
    private @Nullable String timeout;

    @Option(names = "--proxy", paramLabel = "HOST:PORT", description = "A proxy; none by default.")
    private @Nullable String proxy;

    @Option(names = "--allow-insecure-http", description = "Use http:// beyond this machine.")
    private boolean insecure;

    @Option(names = "--debug", description = "Show where something went wrong.")
    @SuppressWarnings("unused") // read by the handler of failures, which finds it in the arguments
    private boolean debug;

    @Option(
            names = {
                "--app-secret",
                "--secret",
                "--token",
                "--password",
                "--tenant-token",
                "--ops-token",
                "--internal-token",
                "--webhook-secret"
            },
            arity = "0..1",
            hidden = true)
    @SuppressWarnings({"unused", "UnusedMethod", "UnusedVariable"
    }) // called by picocli; the value is not to be looked at
    private void refuseSecret(@Nullable String secret) {
        throw new ParameterException(
                spec.commandLine(),
                "a secret on the command line can be read by others on this machine; put it into a variable, such as "
                        + "XUQM_APP_SECRET, or into a file, such as with --app-secret-file");
    }

    /** Finds the settings, and warns of what is odd about them. */
    Settings settings(Context context) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        put(values, Setting.BASE_URL, baseUrl);
        put(values, Setting.FILES_BASE_URL, filesBaseUrl);
        put(values, Setting.APP_KEY, appKey);
        put(values, Setting.ADMIN_USER, adminUser);
        put(values, Setting.WIRE, wire);
        put(values, Setting.TIMEOUT, timeout);
        put(values, Setting.PROXY, proxy);
        put(values, Setting.ALLOW_INSECURE_HTTP, insecure ? "true" : null);
        Map<Setting, String> files = new EnumMap<>(Setting.class);
        put(files, Setting.APP_SECRET, appSecretFile);
        return Settings.find(
                context.surroundings(), new SettingOptions(config, profile, values, files), context.output()::note);
    }

    private static void put(Map<Setting, String> values, Setting setting, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            throw new UsageException(setting.option() + " is blank; leave it out, or give it a value");
        }
        values.put(setting, value);
    }
}
