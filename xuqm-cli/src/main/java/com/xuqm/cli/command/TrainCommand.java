package com.xuqm.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.emulator.XuqmEmulator;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does a little of everything against the emulator, so that an archive of loaded classes holds what the other commands need. */
@Command(
        name = "train",
        hidden = true,
        description = "Loads what other commands need; bin/xuqm makes its archive of classes with it.")
public final class TrainCommand implements Callable<Integer> {

    private static final List<String> COMMANDS = List.of(
            "--help",
            "usersig generate user_001",
            "usersig explain no-usersig",
            "send user_001 --text hello",
            "history user_001",
            "history user_001 --json",
            "accounts show user_001",
            "groups list",
            "call GET /api/im/accounts/user_001",
            "config show",
            "sendd");

    private final Context context;
    private final Program program;

    /** What runs another command. */
    @FunctionalInterface
    public interface Program {

        /** Runs it, and returns its exit code. */
        int run(Output output, Surroundings surroundings, String... arguments);
    }

    /** Creates the command. */
    public TrainCommand(Context context, Program program) {
        this.context = context;
        this.program = program;
    }

    @Override
    public Integer call() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        Output output = new Output(nowhere, nowhere);
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            Surroundings own = context.surroundings();
            Map<String, String> environment = new HashMap<>(own.environment());
            environment.put("XUQM_BASE_URL", emulator.baseUrl());
            environment.put("XUQM_APP_KEY", emulator.appKey());
            environment.put("XUQM_APP_SECRET", emulator.appSecret());
            Surroundings around = new Surroundings(
                    environment, own.home(), own.folder(), own.person(), own.errIsTerminal(), own.clock());
            COMMANDS.forEach(command -> program.run(output, around, command.split(" ", -1)));
        }
        return ExitCode.OK.code();
    }
}
