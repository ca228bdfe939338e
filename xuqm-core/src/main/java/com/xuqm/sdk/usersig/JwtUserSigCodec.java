package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A UserSig that is a JWT (RFC 7519) signed with HMAC-SHA256: {@code sub} is the user id, {@code appKey} the app's key,
 * {@code iat} and {@code exp} are seconds. This format is assumed; the vendor's documents only show a placeholder that looks like
 * a JWT.
 *
 * <p>Checking accepts no other algorithm, whatever the header says, and no token of more than 16,384 characters. Times may have
 * fractions and exponents, {@code exp} must be there, {@code nbf} is heeded, and without {@code iat} a token is valid until its end.
 * A start that lies up to one minute ahead is accepted, since clocks differ.
 */
public final class JwtUserSigCodec implements UserSigCodec {

    private static final String ENCODED_HEADER = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(ISO_8859_1));
    private static final byte[] HEADER_AND_POINT = (ENCODED_HEADER + ".").getBytes(ISO_8859_1);

    private final String appKey;
    private final SigningKeys keys;
    private final ReusePool<ByteText> texts = new ReusePool<>(() -> new ByteText(512));

    /**
     * Creates a codec.
     *
     * @param appKey the app's key, which becomes a claim
     * @param mac HMAC-SHA256 keyed with the app secret
     */
    public JwtUserSigCodec(String appKey, KeyedMac mac) {
        this(appKey, List.of(Checks.notNull("mac", mac)));
    }

    /**
     * Creates a codec that accepts older secrets, too.
     *
     * @param appKey the app's key, which becomes a claim
     * @param macs HMAC-SHA256 keyed with the app secret, and with those that it replaces: 1 to 16; the first one signs, all of them
     *     are accepted
     */
    public JwtUserSigCodec(String appKey, List<KeyedMac> macs) {
        this(appKey, new SigningKeys(macs));
    }

    JwtUserSigCodec(String appKey, SigningKeys keys) {
        this.appKey = Checks.id("appKey", appKey);
        this.keys = keys;
    }

    @Override
    public String generate(String userId, Instant issuedAt, Instant expiresAt) {
        Checks.id("userId", userId);
        Validity.check(issuedAt, expiresAt);
        ByteText text = texts.take();
        text.length(0);
        text.add("{\"sub\":").addJson(userId).add(",\"appKey\":").addJson(appKey);
        text.add(",\"iat\":").add(issuedAt.getEpochSecond());
        text.add(",\"exp\":").add(expiresAt.getEpochSecond()).add('}');
        int start = text.length();
        text.add(HEADER_AND_POINT);
        int claims = text.skip(Base64Text.URL.encodedLength(start));
        Base64Text.URL.encode(text.array(), 0, start, text.array(), claims);
        int point = text.length();
        text.add('.');
        int signature = text.skip(Base64Text.URL.encodedLength(SigningKeys.CODE_LENGTH));
        int end = text.length();
        int code = text.skip(SigningKeys.CODE_LENGTH);
        keys.sign(text.array(), start, point - start, text.array(), code);
        Base64Text.URL.encode(text.array(), code, SigningKeys.CODE_LENGTH, text.array(), signature);
        String userSig = text.ascii(start, end);
        texts.give(text);
        return userSig;
    }

    @Override
    public UserSigCheck verify(@Nullable String userId, @Nullable String userSig, Instant now) {
        Checks.notNull("now", now);
        if (userSig == null || userSig.isEmpty()) {
            return UserSigCheck.failed(Reason.MALFORMED, "it is empty");
        }
        try {
            JwtText jwt = JwtText.split(userSig);
            if (jwt.first() != ENCODED_HEADER.length() || !userSig.startsWith(ENCODED_HEADER)) {
                JwtText.checkHeader(jwt.header());
            }
            byte[] signature = jwt.signature();
            ByteText text = texts.take();
            text.length(0);
            text.add(userSig.substring(0, jwt.last()));
            int key = keys.find(text.array(), 0, text.length(), signature);
            texts.give(text);
            if (key < 0) {
                return UserSigCheck.failed(Reason.WRONG_SIGNATURE, keys.wrongSignature());
            }
            return checkClaims(userId, jwt.claims(), now, key);
        } catch (MalformedException e) {
            return UserSigCheck.failed(Reason.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private UserSigCheck checkClaims(
            @Nullable String userId, Map<String, @Nullable Object> claims, Instant now, int key)
            throws MalformedException {
        Validity validity = JwtText.validity(claims);
        UserSigCheck wrongUser = validity.wrongUser(JwtText.subject(claims), userId);
        if (wrongUser != null) {
            return wrongUser;
        }
        if (!appKey.equals(claims.get("appKey"))) {
            return validity.wrong(Reason.WRONG_APP, "it is for another app than " + appKey);
        }
        return validity.judge(now, keys.remark(key));
    }

    @Override
    public void destroy() {
        keys.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return keys.isDestroyed();
    }

    /** Shows the app, but not the key. */
    @Override
    public String toString() {
        return "JwtUserSigCodec[" + appKey + "]";
    }
}
