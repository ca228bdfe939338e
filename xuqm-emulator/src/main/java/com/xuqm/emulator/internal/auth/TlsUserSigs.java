package com.xuqm.emulator.internal.auth;

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
final class TlsUserSigs implements UserSigFormat {

    private static final long SDK_APP_ID = 1_400_000_000L;
    private static final int MOST_BYTES = 64 * 1024;

    private final byte[] secret;

    TlsUserSigs(byte[] secret) {
        this.secret = secret;
    }

    @Override
    public String write(String userId, long issuedAt, long expiresAt) {
        JsonObject document = new JsonObject();
        document.addProperty("TLS.ver", "2.0");
        document.addProperty("TLS.identifier", userId);
        document.addProperty("TLS.sdkappid", SDK_APP_ID);
        document.addProperty("TLS.expire", expiresAt - issuedAt);
        document.addProperty("TLS.time", issuedAt);
        document.addProperty("TLS.sig", signature(userId, SDK_APP_ID, issuedAt, expiresAt - issuedAt));
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

    private String signature(String userId, long app, long time, long expire) {
        String signed = "TLS.identifier:" + userId + "\nTLS.sdkappid:" + app + "\nTLS.time:" + time + "\nTLS.expire:"
                + expire + "\n";
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
            boolean genuine = !document.has("TLS.userbuf")
                    && signature(userId, app, time, expire).equals(text(document, "TLS.sig"));
            return new Claims(userId, app == SDK_APP_ID, time, time + expire, genuine);
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
