package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import com.xuqm.sdk.usersig.UserSigExplanation.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads as much of a UserSig as can be read, where a codec stops at the first thing that is wrong. */
final class Explainer {

    private static final int MOST_CLAIMS = 50;

    private final Instant now;
    private final List<String> claims = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Format format = Format.UNKNOWN;
    private @Nullable String userId;
    private @Nullable String app;
    private @Nullable Instant issuedAt;
    private @Nullable Instant expiresAt;

    private Explainer(Instant now) {
        this.now = now;
    }

    static UserSigExplanation explain(@Nullable String userSig, Instant now) {
        Explainer explainer = new Explainer(now);
        explainer.read(userSig == null ? "" : userSig);
        return explainer.result();
    }

    private UserSigExplanation result() {
        return new UserSigExplanation(format, userId, app, issuedAt, expiresAt, claims, remarks, problems);
    }

    /** Something that can be wrong. */
    private interface Step {
        void take() throws MalformedException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (MalformedException e) {
            String problem = String.valueOf(e.getMessage());
            if (!problems.contains(problem)) { // a member is read for itself, and once more with all the others
                problems.add(problem);
            }
        }
    }

    private void read(String userSig) {
        if (userSig.length() > JwtText.MAX_LENGTH) {
            problems.add("it has more than " + JwtText.MAX_LENGTH + " characters: " + userSig.length());
            return;
        }
        if (userSig.isBlank()) {
            problems.add("it is empty");
            return;
        }
        String text = clean(userSig);
        if (text.indexOf('.') >= 0) {
            format = Format.JWT;
            attempt(() -> readJwt(JwtText.split(text)));
        } else if (text.startsWith("eA") || text.startsWith("eF") || text.startsWith("eJ") || text.startsWith("eN")) {
            format = Format.TLS_SIG_API_V2; // 0x78 and one of the four second bytes of zlib, in base64
            attempt(() -> readTls(text));
        } else {
            problems.add("it is neither a JWT (three segments with points between) nor a zlib stream in base64 (begins"
                    + " with eJ)");
        }
        if (!claims.isEmpty()) {
            remarks.add(UserSigExplanation.UNPROVED);
        }
    }

    /** Undoes what happens to UserSigs that are copied by hand, so that the rest can be read, too. */
    private String clean(String userSig) {
        String text = userSig.strip();
        if (text.length() != userSig.length()) {
            problems.add("there is white space around it");
        }
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            problems.add("it stands in quotes");
            text = text.substring(1, text.length() - 1);
        }
        if (text.regionMatches(true, 0, "Bearer ", 0, 7)) {
            problems.add("the word Bearer stands before it");
            text = text.substring(7).strip();
        }
        if (text.indexOf('%') >= 0) {
            problems.add("it is percent-encoded, as if it had been cut out of a URL");
            text = text.replace("%2A", "*")
                    .replace("%2a", "*")
                    .replace("%2D", "-")
                    .replace("%2d", "-")
                    .replace("%5F", "_")
                    .replace("%5f", "_");
        }
        if (text.startsWith("eJ") && text.chars().anyMatch(c -> c == '+' || c == '/' || c == '=')) {
            problems.add("it is written in ordinary base64; TLSSigAPIv2 writes * for +, - for /, and _ for =");
            text = text.replace('+', '*').replace('/', '-').replace('=', '_');
        }
        return text;
    }

    private void readJwt(JwtText jwt) {
        attempt(() -> {
            Map<String, @Nullable Object> header = jwt.header();
            if (header.get("alg") instanceof String algorithm) {
                remarks.add("its header names the algorithm " + printable(algorithm));
            }
            JwtText.checkHeader(header);
        });
        attempt(() -> {
            Map<String, @Nullable Object> members = jwt.claims();
            members.keySet().forEach(this::claim);
            if (members.get("appKey") instanceof String key) {
                app = printable(key);
            } else {
                problems.add("its claim appKey is not a string");
            }
            attempt(() -> userId = printable(JwtText.subject(members)));
            attempt(() -> judge(JwtText.validity(members)));
        });
        attempt(() -> {
            int length = jwt.signature().length;
            if (length != SigningKeys.CODE_LENGTH) {
                problems.add("its signature has " + length + " bytes, where HS256 gives " + SigningKeys.CODE_LENGTH);
            }
        });
    }

    private void readTls(String text) throws MalformedException {
        Map<String, @Nullable Object> members;
        Zlib zlib = new Zlib();
        try {
            members = TlsSigV2Codec.members(text, new ByteText(2_048), zlib);
        } finally {
            zlib.end();
        }
        members.keySet().forEach(this::claim);
        attempt(() -> userId = printable(TlsDocument.text(members, "TLS.identifier")));
        attempt(() -> app = String.valueOf(TlsDocument.number(members, "TLS.sdkappid", RoomPermission.MAX_U32)));
        attempt(() -> {
            TlsDocument document = TlsDocument.of(members);
            judge(document.validity());
            if (document.signature().length != SigningKeys.CODE_LENGTH) {
                problems.add("its TLS.sig is not of " + SigningKeys.CODE_LENGTH + " bytes");
            }
            if (document.userBuf() != null) {
                readRoom(document, document.userBuf());
            }
        });
    }

    private void readRoom(TlsDocument document, String userBuf) throws MalformedException {
        TlsUserBuf room =
                TlsUserBuf.decode(Base64Text.STANDARD.decode("its TLS.userbuf", userBuf, 0, userBuf.length()));
        RoomPermission permission = room.permission();
        remarks.add("it permits " + permission.privileges() + " in the room "
                + (permission.roomName() == null ? permission.roomId() : "\"" + printable(permission.roomName()) + "\"")
                + " until " + Instant.ofEpochSecond(room.expiresAt()));
        if (!room.account().equals(document.identifier()) || room.sdkAppId() != document.sdkAppId()) {
            problems.add("its TLS.userbuf is for another user or another app than itself");
        }
    }

    private void judge(Validity validity) {
        issuedAt = validity.issuedAt();
        expiresAt = validity.expiresAt();
        Reason reason = validity.at(now);
        if (reason != Reason.VALID) {
            problems.add(validity.detail(reason, now));
        }
    }

    private void claim(String name) {
        if (claims.size() < MOST_CLAIMS) {
            claims.add(printable(name));
        }
    }

    /** A stranger's text in a log must not begin a line of its own, turn the writing around, or fill the disk. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder();
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), 128));
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED;
            safe.appendCodePoint(plain ? c : 0xfffd);
            i += Character.charCount(c);
        }
        return end < text.length() ? safe.append("...").toString() : safe.toString();
    }
}
