package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pictures with a code that only a person can read. */
public final class Captchas {

    private static final long LIFETIME_MS = Duration.ofMinutes(5).toMillis();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 5;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Captcha> open = new HashMap<>();
    private long lastNumber;

    private record Captcha(String code, long expiresAt) {}

    /** Creates a store of none. */
    public Captchas() {}

    JsonObject create(long now) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String id = "captcha_" + ++lastNumber;
        open.values().removeIf(old -> now >= old.expiresAt());
        open.put(id, new Captcha(code.toString(), now + LIFETIME_MS));
        return JsonFields.start()
                .put("captchaId", id)
                .put("image", "data:image/svg+xml;base64," + picture(code.toString()))
                .put("expiresAt", now + LIFETIME_MS)
                .json();
    }

    private static String picture(String code) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\">"
                + "<text x=\"10\" y=\"28\" font-family=\"monospace\" font-size=\"24\">" + code + "</text></svg>";
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks the captcha of a request, if it carries one; it is good once. */
    void check(Body body, long now) {
        String id = body.optionalText("captchaId");
        if (id == null) {
            return;
        }
        Captcha captcha = open.remove(id);
        String code = body.optionalText("captchaCode");
        if (captcha == null || now >= captcha.expiresAt() || !captcha.code().equalsIgnoreCase(code)) {
            throw Refusal.badRequest("the captcha is wrong or too old: ask for another");
        }
    }

    /**
     * What a picture says.
     *
     * @param captchaId which
     * @return the code, or null if there is no such captcha
     */
    public @Nullable String code(String captchaId) {
        Captcha captcha = open.get(captchaId);
        return captcha == null ? null : captcha.code();
    }
}
