package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A UserSig in the format TLSSigAPIv2 of Tencent Cloud IM: a JSON document with a signature by HMAC-SHA256, in a zlib stream, in
 * base64 with an alphabet of its own. What it makes is accepted by Tencent's verifiers, and what Tencent's libraries make is accepted
 * here.
 *
 * <p>Checking accepts any level of compression, and takes bounded memory whatever it is given: no UserSig of more than 16,384
 * characters, and none that inflates to more than 65,536 bytes. A start that lies up to one minute ahead is accepted, since clocks
 * differ.
 *
 * <pre>{@code
 * UserSig userSigs = UserSig.of(TlsSigV2Codec.of(1400000000L, secret), Clock.systemUTC());
 * }</pre>
 */
public final class TlsSigV2Codec implements UserSigCodec {

    static final int MAX_LENGTH = 16_384;
    static final int MAX_INFLATED = 65_536;

    private final long sdkAppId;
    private final SigningKeys keys;
    private final Compression compression;
    private final ReusePool<Workspace> workspaces = new ReusePool<>(Workspace::new);

    /** What a thread needs to make or to check a UserSig. */
    private static final class Workspace {
        final ByteText text = new ByteText(2_048);
        final Zlib zlib = new Zlib();
    }

    /** How the document is compressed. Every reader understands both. */
    public enum Compression {
        /** Not at all, as Tencent's library for Go does. It takes a tenth of the time, and a quarter more characters. */
        NONE,
        /** With the default level of zlib, as Tencent's library for Java does. The result is the same, byte for byte. */
        DEFAULT
    }

    TlsSigV2Codec(long sdkAppId, SigningKeys keys, Compression compression) {
        if (sdkAppId < 1 || sdkAppId > RoomPermission.MAX_U32) {
            throw new IllegalArgumentException(
                    "sdkAppId must be 1 to " + RoomPermission.MAX_U32 + ", but is " + sdkAppId);
        }
        this.sdkAppId = sdkAppId;
        this.keys = keys;
        this.compression = Checks.notNull("compression", compression);
    }

    /**
     * Creates a codec that does not compress.
     *
     * @param sdkAppId the app, 1 to 4,294,967,295
     * @param macs HMAC-SHA256 keyed with the UTF-8 bytes of the secret, and of those that it replaces: 1 to 16; the first one signs,
     *     all of them are accepted
     */
    public TlsSigV2Codec(long sdkAppId, List<KeyedMac> macs) {
        this(sdkAppId, new SigningKeys(macs), Compression.NONE);
    }

    /**
     * Returns a codec that does not compress.
     *
     * @param sdkAppId the app, 1 to 4,294,967,295
     * @param secret the app's secret, as the console shows it; it is not decoded, even if it looks like hexadecimal
     * @param previousSecrets secrets that this one replaces, if any, up to 15: UserSigs that were made with one of them are still
     *     accepted
     * @return a codec
     */
    public static TlsSigV2Codec of(long sdkAppId, String secret, String... previousSecrets) {
        return new TlsSigV2Codec(sdkAppId, SigningKeys.of(secret, previousSecrets), Compression.NONE);
    }

    /**
     * Returns a codec that compresses in another way.
     *
     * @param other how the document is compressed
     * @return a codec with the same keys; destroying one of the two destroys the keys of both
     */
    public TlsSigV2Codec withCompression(Compression other) {
        return new TlsSigV2Codec(sdkAppId, keys, other);
    }

    @Override
    public String generate(String userId, Instant issuedAt, Instant expiresAt) {
        return make(userId, issuedAt, expiresAt, null);
    }

    /**
     * Makes a UserSig that permits something in a room, which Tencent calls a PrivateMapKey.
     *
     * @param userId the user it is for, in ASCII
     * @param issuedAt from when it is valid
     * @param expiresAt until when it and the permission are valid, before the year 2106
     * @param permission the room and what is permitted there
     * @return the UserSig
     * @throws IllegalArgumentException if the format cannot express one of the values
     * @throws IllegalStateException if the codec was destroyed
     */
    public String generate(String userId, Instant issuedAt, Instant expiresAt, RoomPermission permission) {
        return make(userId, issuedAt, expiresAt, Checks.notNull("permission", permission));
    }

    private String make(String userId, Instant issuedAt, Instant expiresAt, @Nullable RoomPermission permission) {
        Checks.id("userId", userId);
        Validity.check(issuedAt, expiresAt);
        long end = expiresAt.getEpochSecond();
        long expire = end - issuedAt.getEpochSecond();
        if (end > RoomPermission.MAX_U32) {
            throw new IllegalArgumentException("a UserSig of TLSSigAPIv2 must end before 2106-02-07");
        }
        String userBuf = permission == null
                ? null
                : Base64.getEncoder().encodeToString(new TlsUserBuf(userId, sdkAppId, end, permission).encode());
        Workspace workspace = workspaces.take();
        String userSig = write(workspace, userId, issuedAt.getEpochSecond(), expire, userBuf);
        workspaces.give(workspace);
        return userSig;
    }

    /** One piece after the other into one array: what is signed, the code, the document, the stream, the result. */
    private String write(Workspace workspace, String userId, long time, long expire, @Nullable String userBuf) {
        ByteText text = workspace.text;
        text.length(0);
        TlsDocument.addSigned(text, userId, sdkAppId, time, expire, userBuf);
        int signed = text.length();
        int code = text.skip(SigningKeys.CODE_LENGTH);
        keys.sign(text.array(), 0, signed, text.array(), code);

        int document = text.length();
        text.add("{\"TLS.expire\":").add(expire);
        text.add(",\"TLS.ver\":\"2.0\",\"TLS.sdkappid\":").add(sdkAppId);
        text.add(",\"TLS.identifier\":").addJson(userId);
        text.add(",\"TLS.sig\":\"");
        addBase64(text, Base64Text.STANDARD, code, SigningKeys.CODE_LENGTH);
        if (userBuf != null) {
            text.add("\",\"TLS.userbuf\":\"").add(userBuf);
        }
        text.add("\",\"TLS.time\":").add(time).add('}');

        int stream = text.length();
        if (compression == Compression.NONE) {
            workspace.zlib.store(text, document, stream - document);
        } else {
            workspace.zlib.deflate(text, document, stream - document);
        }
        int result = text.length();
        addBase64(text, Base64Text.TLS, stream, result - stream);
        return text.ascii(result, text.length());
    }

    private static void addBase64(ByteText text, Base64Text alphabet, int from, int length) {
        int at = text.skip(alphabet.encodedLength(length));
        alphabet.encode(text.array(), from, length, text.array(), at);
    }

    @Override
    public UserSigCheck verify(@Nullable String userId, @Nullable String userSig, Instant now) {
        Checks.notNull("now", now);
        if (userSig == null || userSig.isEmpty()) {
            return UserSigCheck.failed(Reason.MALFORMED, "it is empty");
        }
        Workspace workspace = workspaces.take();
        try {
            TlsDocument document = TlsDocument.of(members(userSig, workspace.text, workspace.zlib));
            byte[] signature = document.signature();
            ByteText text = workspace.text;
            text.length(0);
            TlsDocument.addSigned(
                    text,
                    document.identifier(),
                    document.sdkAppId(),
                    document.time(),
                    document.expire(),
                    document.userBuf());
            int key = keys.find(text.array(), 0, text.length(), signature);
            if (key < 0) {
                return UserSigCheck.failed(Reason.WRONG_SIGNATURE, keys.wrongSignature());
            }
            return judge(userId, document, now, key);
        } catch (MalformedException e) {
            return UserSigCheck.failed(Reason.MALFORMED, String.valueOf(e.getMessage()));
        } finally {
            workspaces.give(workspace); // always, or rubbish would cost native memory
        }
    }

    private UserSigCheck judge(@Nullable String userId, TlsDocument document, Instant now, int key) {
        Validity validity = document.validity();
        UserSigCheck wrongUser = validity.wrongUser(document.identifier(), userId);
        if (wrongUser != null) {
            return wrongUser;
        }
        if (document.sdkAppId() != sdkAppId) {
            return validity.wrong(Reason.WRONG_APP, "it is for another app than " + sdkAppId);
        }
        return validity.judge(now, keys.remark(key));
    }

    /** The document of a UserSig, read but not believed. */
    static Map<String, @Nullable Object> members(String userSig, ByteText scratch, Zlib zlib)
            throws MalformedException {
        if (userSig.length() > MAX_LENGTH) {
            throw new MalformedException("it has more than " + MAX_LENGTH + " characters: " + userSig.length());
        }
        byte[] stream = Base64Text.TLS.decode("it", userSig, 0, userSig.length());
        zlib.inflate(stream, scratch, MAX_INFLATED);
        try {
            return FlatJson.read(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(scratch.array(), 0, scratch.length()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedException("what it inflates to is not UTF-8");
        }
    }

    @Override
    public void destroy() {
        keys.destroy();
        workspaces.drain(workspace -> workspace.zlib.end());
    }

    @Override
    public boolean isDestroyed() {
        return keys.isDestroyed();
    }

    /** Shows the app, but not the key. */
    @Override
    public String toString() {
        return "TlsSigV2Codec[" + sdkAppId + "]";
    }
}
