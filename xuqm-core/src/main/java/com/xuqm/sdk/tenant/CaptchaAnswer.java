package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * What a person read in a captcha. (The fields are assumed.)
 */
public final class CaptchaAnswer {

    private static final Members NONE = Members.named("captchaId", "captchaCode");

    private final Members members;

    private CaptchaAnswer(Members members) {
        this.members = members;
    }

    /**
     * Returns what a person read.
     *
     * @param captchaId the captcha
     * @param captchaCode what it says, not blank
     * @return the answer
     */
    public static CaptchaAnswer of(String captchaId, String captchaCode) {
        return new CaptchaAnswer(
                NONE.of(Checks.id("captchaId", captchaId), Checks.notBlank("captchaCode", captchaCode)));
    }

    /** {@return the captcha} */
    public String captchaId() {
        return members.require("captchaId");
    }

    /** {@return what it says} */
    public String captchaCode() {
        return members.require("captchaCode");
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaptchaAnswer that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the code out. */
    @Override
    public String toString() {
        return members.show("CaptchaAnswer", "captchaId");
    }
}
