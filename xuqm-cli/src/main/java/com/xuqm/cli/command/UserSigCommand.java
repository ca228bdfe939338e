package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigExplanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, checks and explains UserSigs, without asking the service. */
@Command(
        name = "usersig",
        description = "Makes, checks and explains UserSigs, without asking the service.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class UserSigCommand {

    private final Context context;

    /** Creates the command. */
    public UserSigCommand(Context context) {
        this.context = context;
    }

    /** Which system's UserSig, and with which app. */
    static final class Kind {

        @Mixin
        private ConnectionOptions connection = new ConnectionOptions();

        @Option(
                names = "--tencent",
                paramLabel = "SDKAPPID",
                description = "A UserSig of Tencent Cloud IM for this SDKAppID; the app's secret is its key then.")
        private @Nullable Long sdkAppId;

        UserSig open(Context context) {
            Settings settings = connection.settings(context);
            String secret = settings.require(Setting.APP_SECRET);
            Long tencent = sdkAppId;
            return tencent == null
                    ? UserSig.of(Clients.wire(context, settings), settings.require(Setting.APP_KEY), secret)
                    : UserSig.of(
                            TlsSigV2Codec.of(tencent, secret),
                            context.surroundings().clock());
        }
    }

    @Command(
            name = "generate",
            description = "Makes a UserSig, and prints nothing but it.",
            mixinStandardHelpOptions = true)
    int generate(
            @Mixin Kind kind,
            @Parameters(paramLabel = "USER", description = "Whose.") String user,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            defaultValue = "7d",
                            description = "How long it holds, such as 12h or 7d, which is the default.")
                    String expires) {
        context.output().line(kind.open(context).generate(user, Durations.parse("--expires", expires)));
        return ExitCode.OK.code();
    }

    @Command(
            name = "verify",
            description = "Checks a UserSig. It is read from the standard input if it is -.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin Kind kind,
            @Parameters(paramLabel = "USER", description = "Whose it must be.") String user,
            @Parameters(paramLabel = "USERSIG", description = "The UserSig, or -.") String userSig) {
        UserSigCheck check = kind.open(context).verify(user, read(userSig));
        Output output = context.output();
        output.line(
                check.isValid()
                        ? "valid, until " + check.expiresAt()
                        : check.reason() + ": " + Harmless.line(check.detail()));
        return (check.isValid() ? ExitCode.OK : ExitCode.FAULT_FOUND).code();
    }

    @Command(
            name = "explain",
            description =
                    "Shows what a UserSig says, without any secret. It is read from the standard input if it is -.",
            mixinStandardHelpOptions = true)
    int explain(@Parameters(paramLabel = "USERSIG", description = "The UserSig, or -.") String userSig) {
        UserSigExplanation said = UserSig.explain(read(userSig));
        Table table = new Table("", "")
                .row("format", said.format())
                .row("app", said.app())
                .row("user", said.userId())
                .row("issued", said.issuedAt())
                .row("expires", said.expiresAt());
        said.claims().forEach(claim -> table.row("claim", claim));
        said.problems().forEach(problem -> table.row("problem", problem));
        said.remarks().forEach(remark -> table.row("remark", remark));
        table.lines().stream().skip(1).forEach(context.output()::line);
        return (said.problems().isEmpty() ? ExitCode.OK : ExitCode.FAULT_FOUND).code();
    }

    private static String read(String userSig) {
        if (!"-".equals(userSig)) {
            return userSig;
        }
        String typed = StandardInput.text();
        if (typed.isBlank()) {
            throw new UsageException("the standard input holds no UserSig");
        }
        return typed.strip();
    }
}
