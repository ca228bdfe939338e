package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a UserSig of TLSSigAPIv2 says, none of it believed yet.
 *
 * @param identifier the user id
 * @param sdkAppId the app
 * @param time when it was made, in seconds since 1970
 * @param expire how long it is valid, in seconds
 * @param userBuf the room permission as it is written, {@code null} if there is none
 * @param sig the signature as it is written
 */
public record TlsDocument(
        String identifier,
        long sdkAppId,
        long time,
        long expire,
        @Nullable String userBuf,
        String sig) {

    static TlsDocument of(Map<String, @Nullable Object> members) throws MalformedException {
        checkVersion(members);
        String userBuf = members.containsKey("TLS.userbuf") ? text(members, "TLS.userbuf") : null;
        if (userBuf != null) {
            Base64Text.STANDARD.decode("its TLS.userbuf", userBuf, 0, userBuf.length());
        }
        return new TlsDocument(
                text(members, "TLS.identifier"),
                number(members, "TLS.sdkappid", RoomPermission.MAX_U32),
                number(members, "TLS.time", Validity.MAX_SECOND),
                number(members, "TLS.expire", RoomPermission.MAX_U32),
                userBuf,
                text(members, "TLS.sig"));
    }

    private static void checkVersion(Map<String, @Nullable Object> members) throws MalformedException {
        if (!"2.0".equals(members.get("TLS.ver"))) {
            throw new MalformedException("its TLS.ver is not \"2.0\"");
        }
    }

    /** No line may be added to what is signed by a member that holds a line feed. */
    static String text(Map<String, @Nullable Object> members, String name) throws MalformedException {
        if (members.get(name) instanceof String text && text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        throw new MalformedException("its " + name + " is not a string of one line");
    }

    static long number(Map<String, @Nullable Object> members, String name, long max) throws MalformedException {
        if (members.get(name) instanceof Long number && number >= 0 && number <= max) {
            return number;
        }
        throw new MalformedException("its " + name + " is not a whole number from 0 to " + max);
    }

    byte[] signature() throws MalformedException {
        return Base64Text.STANDARD.decode("its TLS.sig", sig, 0, sig.length());
    }

    Validity validity() {
        Instant issuedAt = Instant.ofEpochSecond(time);
        return new Validity(issuedAt, issuedAt, issuedAt.plusSeconds(expire));
    }

    /** Writes what is signed. */
    static void addSigned(
            ByteText text, String userId, long sdkAppId, long time, long expire, @Nullable String userBuf) {
        text.add("TLS.identifier:").add(userId);
        text.add("\nTLS.sdkappid:").add(sdkAppId);
        text.add("\nTLS.time:").add(time);
        text.add("\nTLS.expire:").add(expire);
        if (userBuf != null) {
            text.add("\nTLS.userbuf:").add(userBuf);
        }
        text.add('\n');
    }

    /** The signature is a secret. */
    @Override
    public String toString() {
        return "TlsDocument[" + identifier + ", " + sdkAppId + "]";
    }
}
