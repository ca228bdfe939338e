package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.FlatJson;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a JWT, none of them believed yet.
 *
 * @param text all of it
 * @param first where its first point is
 * @param last where its last point is, the second
 */
record JwtText(String text, int first, int last) {

    /** A UserSig for the longest user id and app key takes 14,000; nobody makes us work for more. */
    static final int MAX_LENGTH = 16_384;

    static JwtText split(String text) throws MalformedException {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedException("it has more than " + MAX_LENGTH + " characters: " + text.length());
        }
        int first = text.indexOf('.');
        int last = text.lastIndexOf('.');
        if (last == first || text.indexOf('.', first + 1) != last) {
            throw new MalformedException("it does not have the three segments of a JWT");
        }
        return new JwtText(text, first, last);
    }

    Map<String, @Nullable Object> header() throws MalformedException {
        return FlatJson.read(decodeText(0, first));
    }

    Map<String, @Nullable Object> claims() throws MalformedException {
        return FlatJson.read(decodeText(first + 1, last));
    }

    byte[] signature() throws MalformedException {
        return decode(last + 1, text.length());
    }

    /** Only what the codec writes is accepted, however the header words it. */
    static void checkHeader(Map<String, @Nullable Object> header) throws MalformedException {
        if (!"HS256".equals(header.get("alg"))) {
            throw new MalformedException("its header does not name the algorithm HS256");
        }
        if (header.containsKey("typ") && !"JWT".equals(header.get("typ"))) {
            throw new MalformedException("its header names a type other than JWT");
        }
        if (header.containsKey("crit")) {
            throw new MalformedException("its header demands extensions (crit) that are not known");
        }
        if (header.containsKey("zip")) {
            throw new MalformedException("its header says that it is compressed (zip), which a UserSig is not");
        }
    }

    static Validity validity(Map<String, @Nullable Object> claims) throws MalformedException {
        Instant issuedAt = time(claims, "iat"); // optional, says RFC 7519
        Instant expiresAt = time(claims, "exp");
        Instant notBefore = time(claims, "nbf"); // RFC 7519 wants it heeded
        if (expiresAt == null) {
            throw new MalformedException("it has no claim exp, so that it would never end");
        }
        return new Validity(issuedAt, later(issuedAt, notBefore), expiresAt);
    }

    private static Instant later(@Nullable Instant first, @Nullable Instant second) {
        Instant a = first == null ? Instant.EPOCH : first;
        return second == null || second.isBefore(a) ? a : second;
    }

    /** A NumericDate may be fractional and have an exponent. Writers compute in doubles, whose microseconds are the last good ones. */
    private static @Nullable Instant time(Map<String, @Nullable Object> claims, String name) throws MalformedException {
        if (!claims.containsKey(name)) {
            return null;
        }
        if (claims.get(name) instanceof Number number) {
            double seconds = number.doubleValue();
            if (seconds >= 0 && seconds <= Validity.MAX_SECOND) {
                long whole = (long) seconds;
                return Instant.ofEpochSecond(whole, Math.round((seconds - whole) * 1e6) * 1_000);
            }
        }
        throw new MalformedException("its claim " + name + " is not a time in seconds, 1970 to 9999");
    }

    static String subject(Map<String, @Nullable Object> claims) throws MalformedException {
        if (claims.get("sub") instanceof String subject) {
            return subject;
        }
        throw new MalformedException("its claim sub is not a string");
    }

    private String decodeText(int from, int to) throws MalformedException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(decode(from, to))).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("a segment is not UTF-8");
        }
    }

    private byte[] decode(int from, int to) throws MalformedException {
        return Base64Text.URL.decode("a segment", text, from, to);
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return "JwtText[" + text.length() + " characters]";
    }
}
