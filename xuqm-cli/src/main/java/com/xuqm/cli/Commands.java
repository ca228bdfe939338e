package com.xuqm.cli;

import com.xuqm.cli.command.AccountsCommand;
import com.xuqm.cli.command.BatchSendCommand;
import com.xuqm.cli.command.CallCommand;
import com.xuqm.cli.command.CompletionCommand;
import com.xuqm.cli.command.ConfigCommand;
import com.xuqm.cli.command.Context;
import com.xuqm.cli.command.DoctorCommand;
import com.xuqm.cli.command.ExitCodesCommand;
import com.xuqm.cli.command.GroupsCommand;
import com.xuqm.cli.command.HistoryCommand;
import com.xuqm.cli.command.ListenCommand;
import com.xuqm.cli.command.MigrateCommand;
import com.xuqm.cli.command.PushCommand;
import com.xuqm.cli.command.SendCommand;
import com.xuqm.cli.command.TrainCommand;
import com.xuqm.cli.command.UserSigCommand;
import com.xuqm.cli.command.WebhookCommand;
import com.xuqm.emulator.EmulatorMain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands by their names. All of them together have hundreds of options, and to look at these takes longer than most commands need: only
 * what is asked for is made.
 */
final class Commands {

    private static final Map<String, Function<Context, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Context, Object>> all() {
        Map<String, Function<Context, Object>> all = new LinkedHashMap<>();
        all.put("doctor", DoctorCommand::new);
        all.put("config", ConfigCommand::new);
        all.put("usersig", UserSigCommand::new);
        all.put("send", SendCommand::new);
        all.put("history", HistoryCommand::new);
        all.put("listen", ListenCommand::new);
        all.put("batch-send", BatchSendCommand::new);
        all.put("push", PushCommand::with);
        all.put("accounts", AccountsCommand::with);
        all.put("groups", GroupsCommand::with);
        all.put("migrate", MigrateCommand::with);
        all.put("call", CallCommand::new);
        all.put("webhook", WebhookCommand::new);
        all.put("emulator", context -> new CommandLine(new EmulatorMain()).setCommandName("emulator"));
        all.put("completion", CompletionCommand::new);
        all.put("exit-codes", ExitCodesCommand::new);
        all.put(
                "train",
                context -> new TrainCommand(
                        context, (output, around, arguments) -> new Xuqm(output, around).run(arguments)));
        return all;
    }

    /** Adds those that these arguments can mean: the first one, if it names a command, none for the version, else all. */
    static void add(CommandLine program, Context context, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Function<Context, Object> one = ALL.get(first);
        if (one != null && !"completion".equals(first)) { // whose script has the options of all
            program.addSubcommand(first, one.apply(context));
        } else if (!"--version".equals(first)) {
            ALL.forEach((name, command) -> program.addSubcommand(name, command.apply(context)));
        }
    }
}
