package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a UserSig says of itself and what is wrong with it, for a support engineer who holds no key. Nothing of it is proved, unless
 * a remark says that the signature is right: anybody can write a UserSig that says anything.
 *
 * <p>All texts are safe to print and to log: no signature and no secret is among them, control characters are replaced, and what is
 * long is cut.
 *
 * @param format what it looks like
 * @param userId for whom it says it is, {@code null} if it does not
 * @param app for which app it says it is: the app key, or Tencent's SDKAppID; {@code null} if it does not
 * @param issuedAt when it says it was made, {@code null} if it does not
 * @param expiresAt when it says it ends, {@code null} if it does not
 * @param claims the names of all that it says, in its order
 * @param remarks what else is worth knowing
 * @param problems why it fails or will fail, the first ones first; empty if nothing is wrong as far as can be told
 */
public record UserSigExplanation(
        Format format,
        @Nullable String userId,
        @Nullable String app,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        List<String> claims,
        List<String> remarks,
        List<String> problems) {

    static final String UNPROVED = "whether its signature is right can be told only with the app's secret";

    /** Copies the lists. */
    public UserSigExplanation {
        Checks.notNull("format", format);
        claims = Checks.elements("claims", claims);
        remarks = Checks.elements("remarks", remarks);
        problems = Checks.elements("problems", problems);
    }

    /** Adds what somebody with the key found. */
    UserSigExplanation with(UserSigCheck check) {
        List<String> known = new ArrayList<>(remarks);
        List<String> wrong = new ArrayList<>(problems);
        known.remove(UNPROVED);
        if (check.expiresAt() != null) {
            known.add("its signature is right");
        }
        (check.isValid() ? known : wrong).add(check.reason() + ": " + check.detail());
        return new UserSigExplanation(format, userId, app, issuedAt, expiresAt, claims, known, wrong);
    }

    /** Says all of it in a few lines. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("UserSig of format ").append(format);
        line(lines, "user", userId);
        line(lines, "app", app);
        line(lines, "issued", issuedAt);
        line(lines, "expires", expiresAt);
        line(lines, "claims", claims.isEmpty() ? null : String.join(", ", claims));
        remarks.forEach(remark -> line(lines, "remark", remark));
        problems.forEach(problem -> line(lines, "problem", problem));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.append("\n  ").append(name).append(": ").append(value);
        }
    }

    /** What a UserSig looks like. */
    public enum Format {
        /** A JWT, see {@link JwtUserSigCodec}. */
        JWT,
        /** Tencent's format, see {@link TlsSigV2Codec}. */
        TLS_SIG_API_V2,
        /** Neither. */
        UNKNOWN
    }
}
