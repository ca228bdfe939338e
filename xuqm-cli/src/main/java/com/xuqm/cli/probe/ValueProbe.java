package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xuqm.cli.probe.SignInProbe.Credentials;
import com.xuqm.cli.probe.Wire.Asked;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigExplanation;
import com.xuqm.sdk.wire.UserSigFormat;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at how values are written. */
final class ValueProbe {

    private static final Pattern TIME_NAME = Pattern.compile(".*At|.*Time|.*Until|until");
    private static final long FIRST_IN_MILLISECONDS = 100_000_000_000L;
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final Wire wire;
    private final Findings findings;
    private final Judgements judgements;
    private final SignInProbe door;
    private final Credentials credentials;

    ValueProbe(Wire wire, Findings findings, SignInProbe door, Credentials credentials) {
        this.wire = wire;
        this.findings = findings;
        this.judgements = findings.judgements();
        this.door = door;
        this.credentials = credentials;
    }

    void run() throws IOException {
        String user = Wire.escaped(credentials.user());
        truth(wire.send(Asked.of("GET", "/api/im/accounts/" + user + "/exists")));
        number(wire.send(Asked.of("GET", "/api/im/messages/offline/count")));
        userSig(user);
    }

    private void truth(Reply reply) {
        if (!reply.isAccepted()) {
            return;
        }
        findings.shape("accounts.exists", reply);
        JsonNode data = findings.data(reply);
        judgements.judge(
                Assumption.SINGLE_VALUES,
                data.isObject() ? null : "it is the value itself, a " + Shape.kind(data),
                "whether an account exists comes in an object");
        JsonNode truth = data.isObject() ? data.path("exists") : data;
        if (!truth.isMissingNode()) {
            judgements.judge(
                    Assumption.TRUTHS,
                    truth.isBoolean() ? null : "one is the " + Shape.kind(truth) + " " + truth.asText(),
                    "one is");
        }
    }

    private void number(Reply reply) {
        if (!reply.isAccepted()) {
            return;
        }
        findings.shape("messages.offlineCount", reply);
        JsonNode data = findings.data(reply);
        JsonNode number = data.isObject() ? data.path("count") : data;
        if (!number.isMissingNode()) {
            judgements.judge(
                    Assumption.NUMBERS,
                    number.isIntegralNumber() ? null : "a count is a " + Shape.kind(number),
                    "a count is");
        }
    }

    /** Times are everywhere: the first one that comes tells. */
    void times() {
        for (Reply reply : wire.accepted()) {
            time(reply.root());
        }
    }

    private void time(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (TIME_NAME.matcher(member.getKey()).matches()) {
                time(member.getKey(), member.getValue());
            }
        }
        node.forEach(this::time);
    }

    private void time(String name, JsonNode time) {
        if (time.isIntegralNumber()) {
            boolean isUsual = time.asLong() >= FIRST_IN_MILLISECONDS;
            judgements.judge(
                    Assumption.TIMES,
                    isUsual ? null : name + " is in epoch seconds",
                    name + " is in epoch milliseconds");
        } else if (time.isTextual()) {
            String form = form(time.asText());
            if (form != null) {
                judgements.differs(Assumption.TIMES, name + " is " + form);
            }
        }
    }

    private static @Nullable String form(String time) {
        if (time.matches("\\d{12,15}")) {
            return "text, in epoch milliseconds";
        }
        if (time.matches("\\d{9,11}")) {
            return "text, in epoch seconds";
        }
        if (!time.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*")) {
            return null;
        }
        return time.charAt(10) == ' '
                ? "text with a blank between day and time"
                : time.endsWith("Z") ? "ISO-8601 in UTC" : "ISO-8601 with an offset";
    }

    // ---- UserSigs ----

    /** One that the service makes shows the format; one of ours shows whether it takes it. */
    private void userSig(String user) throws IOException {
        Reply reply = door.post(Asked.of("POST", "/api/im/admin/users/" + user + "/usersig")
                .with(JsonNodeFactory.instance.objectNode().put("expireSeconds", SHORT.toSeconds())));
        if (!reply.isAccepted()) {
            return;
        }
        findings.shape("auth.issueUserSig", reply);
        judgements.judge(
                Assumption.SUCCESS_STATUS, reply.status() == 200 ? null : "it is HTTP " + reply.status(), "it is");
        JsonNode data = findings.data(reply);
        JsonNode issued = data.isObject() ? data.path("userSig") : data;
        if (!issued.isTextual()) {
            return;
        }
        UserSigExplanation said = UserSig.explain(issued.asText());
        boolean isTls = said.format() == UserSigExplanation.Format.TLS_SIG_API_V2;
        String app = said.app();
        if (isTls && app != null && app.matches("[1-9]\\d{0,9}")) {
            findings.correct(WireOption.USERSIG_FORMAT, UserSigFormat.TLS);
            findings.correct(WireOption.USERSIG_SDK_APP_ID, Long.parseLong(app));
        }
        String own = UserSig.of(findings.corrections(), credentials.appKey(), credentials.secret())
                .generate(credentials.user(), SHORT);
        Reply login = wire.send(Asked.of("POST", "/api/im/auth/login?userId=" + user + "&userSig=" + Wire.escaped(own))
                .unsigned(Map.of()));
        String taken = login.isAccepted() ? "one of ours is taken" : "one of ours is refused with " + login.refusal();
        boolean isUsual = said.format() == UserSigExplanation.Format.JWT && login.isAccepted();
        judgements.judge(
                Assumption.USERSIG,
                isUsual
                        ? null
                        : "the service makes " + said.format() + (isTls ? " for the app " + app : "") + "; " + taken,
                "the service makes them, and " + taken);
    }
}
