package com.xuqm.cli.command;

import com.xuqm.cli.listen.LiveView;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints messages as they come. */
@Command(
        name = "listen",
        description =
                "Prints a user's messages as they arrive, until Ctrl-C. After a lost connection it connects again, and"
                        + " prints what was sent meanwhile. Offline messages that it prints count as delivered.")
public final class ListenCommand extends ClientCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    @Parameters(
            paramLabel = "USER",
            arity = "0..1",
            description = "The user; the administrator by default. platform gets the events of the whole app.")
    private @Nullable String user;

    @Option(
            names = "--give-up-after",
            paramLabel = "TIME",
            description = "End after this time without a connection, such as 5m; never by default.")
    private @Nullable String giveUpAfter;

    /** Creates the command. */
    public ListenCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        Duration patience = giveUpAfter == null ? null : Durations.parse("--give-up-after", giveUpAfter);
        XuqmUser who = client.asUser(user == null ? settings.require(Setting.ADMIN_USER) : user);
        LiveView view = new LiveView(
                context.output(),
                context.surroundings().clock(),
                message -> HistoryCommand.text(who.messages(), message),
                json ? this::json : null);
        try (Realtime realtime = Realtime.builder(who)
                .on(RealtimeEvent.class, view::show)
                .onState(view::change)
                .open()) {
            return follow(realtime, view, patience);
        }
    }

    private ExitCode follow(Realtime realtime, LiveView view, @Nullable Duration patience) {
        try {
            while (true) {
                try {
                    view.end().get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                    return ExitCode.OK;
                } catch (TimeoutException e) {
                    Instant lostAt = realtime.state() == RealtimeState.READY ? null : view.lostAt();
                    Instant now = context.surroundings().clock().instant();
                    if (patience != null && lostAt != null && now.isAfter(lostAt.plus(patience))) {
                        context.output().note("no connection for " + patience.toSeconds() + " s; given up");
                        return ExitCode.GAVE_UP;
                    }
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }
}
