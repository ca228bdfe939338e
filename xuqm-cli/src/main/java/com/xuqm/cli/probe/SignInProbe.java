package com.xuqm.cli.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.xuqm.cli.probe.Wire.AppForm;
import com.xuqm.cli.probe.Wire.Asked;
import com.xuqm.cli.probe.Wire.TokenPlace;
import com.xuqm.sdk.wire.AppParameter;
import com.xuqm.sdk.wire.AppPlace;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Gets in: how the app is named, how a login is signed, and where the token goes. */
final class SignInProbe {

    private static final int BAD_REQUEST = 400;
    private static final SignedText OLDER = SignedText.of("{appKey}\n{userId}\n\n\n{timestamp}\n{nonce}");
    private static final List<TokenPlace> PLACES = List.of(
            new TokenPlace("Authorization", "Bearer"),
            new TokenPlace("Authorization", ""),
            new TokenPlace("X-Token", ""),
            new TokenPlace("token", ""),
            new TokenPlace("X-Auth-Token", ""),
            new TokenPlace("X-Access-Token", ""));

    /** One way to sign a login, and how many assumptions it gives up. */
    private record Signing(SignedText text, CodeEncoding encoding, EpochUnit unit, int differences) {}

    private final Wire wire;
    private final Findings findings;
    private final Credentials credentials;
    private final Clock clock;

    /**
     * Who signs in.
     *
     * @param appKey the app
     * @param secret its secret
     * @param user the account
     */
    record Credentials(String appKey, String secret, String user) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return user + " of " + appKey;
        }
    }

    SignInProbe(Wire wire, Findings findings, Credentials credentials, Clock clock) {
        this.wire = wire;
        this.findings = findings;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Returns whether somebody got in. */
    boolean run() throws IOException {
        String ghost = "xuqm-probe-" + UUID.randomUUID();
        Reply closed = wire.send(Asked.of("GET", account(ghost)).unsigned(Map.of()));
        if (closed.isAccepted()) {
            findings.stop("an account that is not there was shown to nobody in particular: this is not the service");
            return false;
        }
        List<AppForm> forms = nameApp(ghost);
        String token = signIn(forms);
        if (token == null) {
            findings.stop("nobody could sign in: app key, secret or account are wrong, or it is signed in a way that is"
                    + " not known here");
            return false;
        }
        Reply account = place(token);
        if (account == null) {
            findings.stop("the token is taken nowhere: not in Authorization, nor in any header that is usual");
            return false;
        }
        EnvelopeProbe envelope = new EnvelopeProbe(findings);
        envelope.refusal(closed);
        envelope.account(account, closed, credentials.user());
        return true;
    }

    private static String account(String userId) {
        return "/api/im/accounts/" + Wire.escaped(userId);
    }

    // ---- the app ----

    /** The forms that may be right: one if a route that needs no token tells. */
    private List<AppForm> nameApp(String ghost) throws IOException {
        Asked search = Asked.of("GET", "/api/im/accounts/search?size=1&keyword=" + Wire.escaped(ghost))
                .unsigned(Map.of());
        List<AppForm> usual = List.of(AppForm.BOTH, AppForm.KEY, AppForm.ID, AppForm.HEADER);
        for (AppForm form : usual) {
            wire.app(form);
            Reply reply = wire.send(search);
            if (reply.isAccepted()) {
                return List.of(form);
            }
            if (reply.refusal() != BAD_REQUEST) {
                break; // the route wants a token, or is not there; the login has to tell
            }
        }
        return usual;
    }

    private void judge(AppForm form) {
        switch (form) {
            case BOTH -> {} // until a body says otherwise
            case KEY -> findings.correct(WireOption.APP_PARAMETER, AppParameter.APP_KEY);
            case ID -> findings.correct(WireOption.APP_PARAMETER, AppParameter.APP_ID);
            case HEADER -> findings.correct(WireOption.APP_PLACE, AppPlace.HEADER);
            case BODY -> findings.correct(WireOption.APP_PLACE, AppPlace.BODY);
        }
        String difference = switch (form) {
            case BOTH -> null;
            case KEY -> "appKey alone is taken";
            case ID -> "appId alone is taken";
            case HEADER -> "the header X-App-Key is taken, and no parameter";
            case BODY -> "a body names the app, where it is an object";
        };
        findings.judgements().judge(Assumption.APP, difference, "both are taken");
    }

    /** A body that is an object: the first request that has one tells whether the app must be named in it. */
    Reply post(Asked asked) throws IOException {
        Reply reply = wire.send(asked);
        boolean mayBeInBody =
                wire.app() == AppForm.BOTH && !findings.judgements().knows(Assumption.APP);
        if (!mayBeInBody) {
            return reply;
        }
        if (!reply.isAccepted() && reply.refusal() == BAD_REQUEST) {
            wire.app(AppForm.BODY);
            Reply second = wire.send(asked);
            if (second.isAccepted()) {
                judge(AppForm.BODY);
                return second;
            }
            wire.app(AppForm.BOTH);
        }
        if (reply.isAccepted()) {
            judge(AppForm.BOTH);
        }
        return reply;
    }

    // ---- the login ----

    private static List<Signing> signings() {
        List<Signing> all = new ArrayList<>();
        for (SignedText text : List.of(WireOption.SIGNATURE_TEXT.standard(), OLDER)) {
            for (CodeEncoding encoding : CodeEncoding.values()) {
                for (EpochUnit unit : EpochUnit.values()) {
                    int differences = (text.equals(OLDER) ? 1 : 0)
                            + (encoding != CodeEncoding.HEX ? 1 : 0)
                            + (unit != EpochUnit.MILLISECONDS ? 1 : 0);
                    all.add(new Signing(text, encoding, unit, differences));
                }
            }
        }
        all.sort(Comparator.comparingInt(Signing::differences));
        return all;
    }

    private @Nullable String signIn(List<AppForm> forms) throws IOException {
        List<Signing> signings = signings();
        for (AppForm form : forms) {
            wire.app(form);
            for (Signing signing : signings) {
                Reply reply = wire.send(login(signing));
                String token = reply.isAccepted() ? token(reply.root(), 0) : null;
                if (token != null) {
                    findings.shape("auth.login", reply);
                    judge(signing);
                    if (form != AppForm.BOTH) {
                        judge(form);
                    }
                    return token;
                }
                if (reply.refusal() == BAD_REQUEST && forms.size() > 1) {
                    break; // the app is named wrongly, and no signature mends that
                }
            }
        }
        return null;
    }

    private Asked login(Signing signing) {
        String nonce = UUID.randomUUID().toString().replace("-", "");
        String time = Long.toString(signing.unit().count(clock.instant()));
        String signed = signing.text()
                .fill(Map.of(
                        "appKey",
                        credentials.appKey(),
                        "userId",
                        credentials.user(),
                        "timestamp",
                        time,
                        "nonce",
                        nonce));
        return Asked.of("POST", "/api/im/auth/login?userId=" + Wire.escaped(credentials.user()))
                .unsigned(Map.of(
                        "X-App-Timestamp",
                        time,
                        "X-App-Nonce",
                        nonce,
                        "X-App-Signature",
                        signing.encoding().encode(hmac(credentials.secret(), signed.getBytes(UTF_8)))));
    }

    static byte[] hmac(String secret, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private void judge(Signing signing) {
        Judgements judgements = findings.judgements();
        findings.correct(WireOption.SIGNATURE_TEXT, signing.text());
        findings.correct(WireOption.SIGNATURE_ENCODING, signing.encoding());
        findings.correct(WireOption.SIGNATURE_UNIT, signing.unit());
        judgements.judge(
                Assumption.SIGNATURE_TEXT,
                signing.text().equals(OLDER) ? "nickname and avatar, both empty, are signed after the user" : null,
                "a login that was signed so was taken");
        judgements.judge(
                Assumption.SIGNATURE_ENCODING,
                signing.encoding() == CodeEncoding.HEX ? null : "it is " + signing.encoding(),
                "a login that was signed so was taken");
        judgements.judge(
                Assumption.SIGNATURE_UNIT,
                signing.unit() == EpochUnit.MILLISECONDS ? null : "it is in seconds",
                "a login that was signed so was taken");
    }

    private static @Nullable String token(JsonNode node, int depth) {
        JsonNode token = node.path("token");
        if (token.isTextual() && !token.asText().isBlank()) {
            return token.asText();
        }
        if (depth < 2) {
            for (JsonNode member : node) {
                String inside = token(member, depth + 1);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    // ---- the token ----

    private @Nullable Reply place(String token) throws IOException {
        for (TokenPlace place : PLACES) {
            wire.token(token, place);
            Reply reply = wire.send(Asked.of("GET", account(credentials.user())));
            if (reply.isAccepted()) {
                findings.shape("accounts.get", reply);
                boolean isUsual = place.equals(PLACES.get(0));
                if (!isUsual) {
                    findings.correct(WireOption.TOKEN_HEADER, place.header());
                    findings.correct(WireOption.TOKEN_SCHEME, place.scheme());
                }
                findings.judgements()
                        .judge(
                                Assumption.TOKEN,
                                isUsual ? null : "the token alone stands in " + place.header(),
                                "it was taken there");
                return reply;
            }
        }
        return null;
    }
}
