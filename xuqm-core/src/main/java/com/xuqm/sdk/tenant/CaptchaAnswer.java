package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;

/**
 * What a person read in a captcha. (The fields are assumed.)
 *
 * @param captchaId the captcha
 * @param captchaCode what it says
 */
public record CaptchaAnswer(String captchaId, String captchaCode) {

    /**
     * Checks the values.
     *
     * @param captchaId the captcha
     * @param captchaCode what it says
     */
    public CaptchaAnswer {
        Checks.id("captchaId", captchaId);
        Checks.notBlank("captchaCode", captchaCode);
    }

    /** Leaves the code out. */
    @Override
    public String toString() {
        return "CaptchaAnswer[captchaId=" + captchaId + "]";
    }
}
