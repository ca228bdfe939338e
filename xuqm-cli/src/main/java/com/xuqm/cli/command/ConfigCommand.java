package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Resolved;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows settings and where they come from. */
@Command(
        name = "config",
        description = "Shows settings and where they come from.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class ConfigCommand {

    private final Context context;

    /** Creates the command. */
    public ConfigCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "show",
            description = "Shows all settings, where each was set, and which were ignored. No secret is shown.",
            mixinStandardHelpOptions = true)
    int show(
            @Mixin ConnectionOptions connection,
            @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
                    boolean json) {
        Settings settings = connection.settings(context);
        List<Resolved> all = settings.all();
        if (json) {
            all.forEach(setting -> context.output().line(Json.of(Shown.of(setting))));
            return ExitCode.OK.code();
        }
        Table table = new Table("SETTING", "VALUE", "SOURCE");
        all.forEach(setting -> table.row(setting.setting().key(), setting.shown(), setting.source()));
        context.output().table(table);
        Arrays.stream(Setting.values())
                .filter(setting -> settings.get(setting) == null)
                .forEach(setting -> context.output()
                        .note("not set: " + setting.key() + " (" + setting.variable() + "), " + setting.meaning()));
        return ExitCode.OK.code();
    }

    /**
     * A setting for programs.
     *
     * @param setting its name
     * @param value what may be shown of it
     * @param source who set it
     * @param passedOver who set it to another value, and lost
     */
    record Shown(String setting, String value, String source, List<String> passedOver) {

        static Shown of(Resolved setting) {
            return new Shown(setting.setting().key(), setting.shown(), setting.source(), setting.passedOver());
        }
    }
}
