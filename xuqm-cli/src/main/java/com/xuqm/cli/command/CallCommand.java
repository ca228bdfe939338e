package com.xuqm.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.RawCall;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.CredentialKind;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls any route. */
@Command(
        name = "call",
        description = "Calls any route, signed in like every other command, and prints the answer as it came.")
public final class CallCommand extends ClientCommand {

    @Parameters(index = "0", paramLabel = "METHOD", description = "GET, POST, PUT, PATCH or DELETE.")
    private String method = "";

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description = "Such as /api/im/accounts/user_001; a query may follow.")
    private String path = "";

    @Option(
            names = {"-q", "--query"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the query; may be repeated.")
    private List<String> query = new ArrayList<>();

    @Option(
            names = {"-b", "--body"},
            paramLabel = "JSON",
            description = "The body; @FILE reads it from a file, - from standard input.")
    private @Nullable String body;

    @Option(names = "--as", paramLabel = "USER", description = "The acting user; the administrator by default.")
    private @Nullable String user;

    @Option(
            names = "--credential",
            paramLabel = "KIND",
            description = "The credential: NONE, USER, TENANT, OPS, INTERNAL …; a user's token by default.")
    private @Nullable String credential;

    /** Creates the command. */
    public CallCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        String verb = method.toUpperCase(Locale.ROOT);
        int question = path.indexOf('?');
        String route = question < 0 ? path : path.substring(0, question);
        RawCall call =
                user == null ? client.call(verb, route) : client.asUser(user).call(verb, route);
        if (question >= 0) {
            for (String parameter : path.substring(question + 1).split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                call.query(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]));
            }
        }
        for (String parameter : query) {
            int at = parameter.indexOf('=');
            if (at < 1) {
                throw new UsageException("--query must be NAME=VALUE");
            }
            call.query(parameter.substring(0, at), parameter.substring(at + 1));
        }
        if (body != null) {
            call.body(parsed(StandardInput.textOf(context, body)));
        }
        if (credential != null) {
            call.credential(CredentialKind.of(credential.toUpperCase(Locale.ROOT)));
        }
        show(call.returning(Object.class).executeForResponse());
        return ExitCode.OK;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UsageException("the query is not encoded as one", e);
        }
    }

    private static Object parsed(String json) {
        Object value;
        try {
            value = new JacksonJsonBinding().fromJson(json.getBytes(UTF_8), Object.class);
        } catch (RuntimeException e) {
            throw new UsageException("the body is no JSON", e);
        }
        if (value == null) {
            throw new UsageException("the body is null; leave --body out to send none");
        }
        return value;
    }

    private void show(CallResponse<Object> response) {
        context.output()
                .note("HTTP " + response.status()
                        + (response.requestId() == null ? "" : ", request id " + Harmless.line(response.requestId())));
        String pretty = json ? null : Json.pretty(response.body());
        context.output().line(pretty == null ? Json.line(response.body()) : pretty);
        response.warnings().forEach(warning -> context.output().note("warning: " + Harmless.line(warning.toString())));
    }
}
