package com.xuqm.sdk.auth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.auth.FlatJson.MalformedException;
import com.xuqm.sdk.auth.UserSigCheck.Reason;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.internal.check.Checks;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A UserSig that is a JWT (RFC 7519) signed with HMAC-SHA256: {@code sub} is the user id, {@code appKey} the app's key,
 * {@code iat} and {@code exp} are seconds. This format is assumed; the vendor's documents only show a placeholder that looks like
 * a JWT.
 *
 * <p>Checking accepts no other algorithm, whatever the header says, and no token of more than 8,192 characters. A start that lies
 * up to one minute ahead is accepted, since clocks differ.
 */
public final class JwtUserSigCodec implements UserSigCodec {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String ENCODED_HEADER =
            Base64.getUrlEncoder().withoutPadding().encodeToString(HEADER.getBytes(UTF_8));
    private static final int MAX_LENGTH = 8_192;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    /** The last second that {@link Instant} can express is far beyond this one, the year 9999. */
    private static final long MAX_SECOND = 253_402_300_799L;

    private final String appKey;
    private final KeyedMac mac;

    /**
     * Creates a codec.
     *
     * @param appKey the app's key, which becomes a claim
     * @param mac HMAC-SHA256 keyed with the app secret
     */
    public JwtUserSigCodec(String appKey, KeyedMac mac) {
        this.appKey = Checks.id("appKey", appKey);
        this.mac = Checks.notNull("mac", mac);
    }

    @Override
    public String generate(String userId, Instant issuedAt, Instant expiresAt) {
        Checks.id("userId", userId);
        if (!expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("a UserSig must end after it begins");
        }
        if (issuedAt.getEpochSecond() < 0 || expiresAt.getEpochSecond() > MAX_SECOND) {
            throw new IllegalArgumentException("a UserSig must begin after 1970 and end before the year 10000");
        }
        StringBuilder claims = new StringBuilder(96 + userId.length() + appKey.length());
        claims.append("{\"sub\":");
        FlatJson.appendString(claims, userId);
        claims.append(",\"appKey\":");
        FlatJson.appendString(claims, appKey);
        claims.append(",\"iat\":").append(issuedAt.getEpochSecond());
        claims.append(",\"exp\":").append(expiresAt.getEpochSecond()).append('}');
        String signed = ENCODED_HEADER + "." + encode(claims.toString().getBytes(UTF_8));
        return signed + "." + encode(mac.compute(signed.getBytes(ISO_8859_1)));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public UserSigCheck verify(String userId, @Nullable String userSig, Instant now) {
        Checks.id("userId", userId);
        if (userSig == null || userSig.isEmpty()) {
            return UserSigCheck.failed(Reason.MALFORMED, "it is empty");
        }
        if (userSig.length() > MAX_LENGTH) {
            return UserSigCheck.failed(
                    Reason.MALFORMED, "it has more than " + MAX_LENGTH + " characters: " + userSig.length());
        }
        int first = userSig.indexOf('.');
        int last = userSig.lastIndexOf('.');
        if (first < 0 || last == first || userSig.indexOf('.', first + 1) != last) {
            return UserSigCheck.failed(Reason.MALFORMED, "it does not have the three segments of a JWT");
        }
        try {
            checkHeader(FlatJson.read(decodeText(userSig.substring(0, first))));
            byte[] signature = decode(userSig.substring(last + 1));
            byte[] expected = mac.compute(userSig.substring(0, last).getBytes(UTF_8));
            if (!MessageDigest.isEqual(expected, signature)) {
                return UserSigCheck.failed(
                        Reason.WRONG_SIGNATURE, "it was not signed with this app's secret, or was changed");
            }
            return checkClaims(userId, FlatJson.read(decodeText(userSig.substring(first + 1, last))), now);
        } catch (MalformedException e) {
            return UserSigCheck.failed(Reason.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private static void checkHeader(Map<String, @Nullable Object> header) throws MalformedException {
        if (!"HS256".equals(header.get("alg"))) {
            throw new MalformedException("its header does not name the algorithm HS256");
        }
        if (header.containsKey("typ") && !"JWT".equals(header.get("typ"))) {
            throw new MalformedException("its header names a type other than JWT");
        }
        if (header.containsKey("crit")) {
            throw new MalformedException("its header demands extensions (crit) that are not known");
        }
    }

    private UserSigCheck checkClaims(String userId, Map<String, @Nullable Object> claims, Instant now)
            throws MalformedException {
        Instant issuedAt = second(claims, "iat");
        Instant expiresAt = second(claims, "exp");
        Instant notBefore = claims.containsKey("nbf") ? second(claims, "nbf") : issuedAt; // RFC 7519 wants it heeded
        Instant start = notBefore.isAfter(issuedAt) ? notBefore : issuedAt;
        Reason reason = Reason.VALID;
        String detail = "it is valid until " + expiresAt;
        if (!(claims.get("sub") instanceof String subject)) {
            throw new MalformedException("its claim sub is not a string");
        } else if (!subject.equals(userId)) {
            reason = Reason.WRONG_USER;
            detail = "it is for another user than the one who presents it";
        } else if (!appKey.equals(claims.get("appKey"))) {
            reason = Reason.WRONG_APP;
            detail = "it is for another app than " + appKey;
        } else if (now.plus(CLOCK_TOLERANCE).isBefore(start)) {
            reason = Reason.NOT_YET_VALID;
            detail = "it is valid from " + start + " on, but here it is " + now + "; check both clocks";
        } else if (!now.isBefore(expiresAt)) {
            reason = Reason.EXPIRED;
            detail = "it expired at " + expiresAt + ", and here it is " + now;
        }
        return new UserSigCheck(reason, detail, issuedAt, expiresAt);
    }

    private static Instant second(Map<String, @Nullable Object> claims, String name) throws MalformedException {
        if (claims.get(name) instanceof Long second && second >= 0 && second <= MAX_SECOND) {
            return Instant.ofEpochSecond(second);
        }
        throw new MalformedException("its claim " + name + " is not a time in whole seconds");
    }

    private static String decodeText(String segment) throws MalformedException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(decode(segment))).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("a segment is not UTF-8");
        }
    }

    private static byte[] decode(String segment) throws MalformedException {
        try {
            if (segment.indexOf('=') >= 0) {
                throw new MalformedException("a segment has padding, which a JWT must not have");
            }
            byte[] bytes = Base64.getUrlDecoder().decode(segment);
            if (!encode(bytes).equals(segment)) {
                throw new MalformedException("a segment is not canonical base64url");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new MalformedException("a segment is not base64url");
        }
    }

    /** Shows the app, but not the key. */
    @Override
    public String toString() {
        return "JwtUserSigCodec[" + appKey + "]";
    }
}
