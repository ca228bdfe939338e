package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.output.Table;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does a little of everything against the emulator, so that an archive of loaded classes holds what the other commands need. */
@Command(
        name = "train",
        hidden = true,
        description = "Loads what other commands need; bin/xuqm makes its archive of classes with it.")
public final class TrainCommand implements Callable<Integer> {

    private final Context context;

    /** Creates the command. */
    public TrainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (XuqmEmulator emulator = XuqmEmulator.start();
                XuqmClient xuqm = XuqmClient.builder()
                        .transport("jdk")
                        .baseUrl(emulator.baseUrl())
                        .appKey(emulator.appKey())
                        .appSecret(emulator.appSecret())
                        .adminUser("administrator")
                        .build()) {
            xuqm.userSig().generate("user_001", Duration.ofDays(1));
            Message sent =
                    xuqm.messages().send(SendMessage.text("user_001", "hello")).execute();
            context.output().line(Json.line(new JacksonJsonBinding().toJson(sent)));
            Table table = new Table("ID", "FROM");
            xuqm.messages().history("user_001").stream().forEach(message -> table.row(message.id(), message.fromId()));
            context.output().table(table);
        }
        return ExitCode.OK.code();
    }
}
