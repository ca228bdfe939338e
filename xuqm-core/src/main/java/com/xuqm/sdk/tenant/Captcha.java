package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture with a code that only a person can read. (The fields are assumed.)
 *
 * @param captchaId names it in the call that carries the code
 * @param image the picture, as a {@code data:} URL
 * @param expiresAt until when the code is good, {@code null} if the service does not say
 */
public record Captcha(
        String captchaId, String image, @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have. */
    public Captcha {
        captchaId = Received.required("captchaId", captchaId);
        image = Received.required("image", image);
    }

    /** Leaves the picture out. */
    @Override
    public String toString() {
        return "Captcha[captchaId=" + captchaId + "]";
    }
}
