package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigExplanation;
import java.util.Locale;
import java.util.Map;
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
            description = "Makes a UserSig and prints nothing else.",
            mixinStandardHelpOptions = true)
    int generate(
            @Mixin Kind kind,
            @Parameters(paramLabel = "USER", description = "The user's id.") String user,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            defaultValue = "7d",
                            description = "How long it is valid, such as 12h; 7d by default.")
                    String expires,
            @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
                    boolean json) {
        String userSig = kind.open(context).generate(user, Durations.parse("--expires", expires));
        context.output().line(json ? Json.of(Map.of("userSig", userSig)) : userSig);
        return ExitCode.OK.code();
    }

    @Command(
            name = "verify",
            description = "Checks a UserSig. It is read from the standard input if it is -.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin Kind kind,
            @Parameters(paramLabel = "USER", description = "The id of the user to whom it must belong.") String user,
            @Parameters(paramLabel = "USERSIG", description = "The UserSig, or -.") String userSig,
            @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
                    boolean json) {
        UserSigCheck check = kind.open(context).verify(user, read(userSig));
        context.output().line(json ? Json.of(check) : words(check));
        return (check.isValid() ? ExitCode.OK : ExitCode.FAULT_FOUND).code();
    }

    private static String words(UserSigCheck check) {
        return check.isValid()
                ? "valid, until " + check.expiresAt()
                : check.reason() + ": " + Harmless.line(check.detail());
    }

    @Command(
            name = "explain",
            description =
                    "Shows what a UserSig says, without any secret. It is read from the standard input if it is -.",
            mixinStandardHelpOptions = true)
    int explain(
            @Parameters(paramLabel = "USERSIG", description = "The UserSig, or -.") String userSig,
            @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
                    boolean json) {
        UserSigExplanation said = UserSig.explain(read(userSig));
        if (json) {
            context.output().line(Json.of(said));
        } else {
            show(said);
        }
        return (said.problems().isEmpty() ? ExitCode.OK : ExitCode.FAULT_FOUND).code();
    }

    private void show(UserSigExplanation said) {
        line("format", said.format());
        line("app", said.app());
        line("user", said.userId());
        line("issued", said.issuedAt());
        line("expires", said.expiresAt());
        said.claims().forEach(claim -> line("claim", claim));
        said.problems().forEach(problem -> line("problem", problem));
        said.remarks().forEach(remark -> line("remark", remark));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            context.output().line(String.format(Locale.ROOT, "%-8s %s", name, Harmless.line(value.toString())));
        }
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
