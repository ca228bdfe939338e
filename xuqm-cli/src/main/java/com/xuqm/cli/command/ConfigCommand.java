package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Resolved;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
            description = "Shows all settings, who set each, and who was passed over. No secret is shown.",
            mixinStandardHelpOptions = true)
    int show(@Mixin ConnectionOptions connection) {
        Settings settings = connection.settings(context);
        List<Resolved> all = settings.all();
        Table table = new Table("SETTING", "VALUE", "SOURCE");
        all.forEach(setting -> table.row(setting.setting().key(), setting.shown(), setting.source()));
        context.output().table(table);
        Arrays.stream(Setting.values())
                .filter(setting -> settings.get(setting) == null)
                .forEach(setting -> context.output()
                        .note("not set: " + setting.key() + " (" + setting.variable() + "), " + setting.meaning()));
        return ExitCode.OK.code();
    }
}
