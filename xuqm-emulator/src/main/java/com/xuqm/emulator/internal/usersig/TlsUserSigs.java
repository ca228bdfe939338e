package com.xuqm.emulator.internal.usersig;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Tencent's TLSSigAPIv2, keyed with the app secret: a signed JSON document in a zlib stream in base64 with letters of its own. */
public final class TlsUserSigs implements UserSigFormat {

    private static final int MOST_BYTES = 64 * 1024;

    private final long appId;
    private final byte[] secret;

    /**
     * Creates the format.
     *
     * @param appId the application
     * @param secret its key; shared, not copied
     */
    public TlsUserSigs(long appId, byte[] secret) {
        this.appId = appId;
        this.secret = secret;
    }

    @Override
    public String write(String userId, long issuedAt, long expiresAt) {
        JsonObject document = new JsonObject();
        document.addProperty("TLS.ver", "2.0");
        document.addProperty("TLS.identifier", userId);
        document.addProperty("TLS.sdkappid", appId);
        document.addProperty("TLS.expire", expiresAt - issuedAt);
        document.addProperty("TLS.time", issuedAt);
        document.addProperty("TLS.sig", signature(userId, appId, issuedAt, expiresAt - issuedAt, null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(Json.bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder()
                .encodeToString(bytes.toByteArray())
                .replace('+', '*')
                .replace('/', '-')
                .replace('=', '_');
    }

    private String signature(String userId, long app, long time, long expire, @Nullable String userBuffer) {
        String signed = "TLS.identifier:" + userId + "\nTLS.sdkappid:" + app + "\nTLS.time:" + time + "\nTLS.expire:"
                + expire + "\n" + (userBuffer == null ? "" : "TLS.userbuf:" + userBuffer + "\n");
        return Base64.getEncoder().encodeToString(Hmac.sha256(secret, signed));
    }

    @Override
    public @Nullable Claims read(String userSig) {
        JsonObject document = document(userSig);
        try {
            if (document == null || !"2.0".equals(text(document, "TLS.ver"))) {
                return null;
            }
            String userId = text(document, "TLS.identifier");
            long app = document.get("TLS.sdkappid").getAsLong();
            long time = document.get("TLS.time").getAsLong();
            long expire = document.get("TLS.expire").getAsLong();
            String userBuffer = document.has("TLS.userbuf") ? text(document, "TLS.userbuf") : null;
            boolean genuine = signature(userId, app, time, expire, userBuffer).equals(text(document, "TLS.sig"));
            return new Claims(userId, app == appId, time, time + expire, genuine);
        } catch (RuntimeException e) {
            return null; // a member is missing, or of another kind
        }
    }

    private static String text(JsonObject document, String name) {
        JsonElement value = document.get(name);
        return value.getAsString();
    }

    private static @Nullable JsonObject document(String userSig) {
        String base64 = userSig.replace('*', '+').replace('-', '/').replace('_', '=');
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            return Json.parseObject(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String demand() {
        return "one of TLSSigAPIv2";
    }
}
