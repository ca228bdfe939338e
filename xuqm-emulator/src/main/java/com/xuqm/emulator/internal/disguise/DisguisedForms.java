package com.xuqm.emulator.internal.disguise;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.internal.auth.CodeText;
import com.xuqm.emulator.internal.auth.ProofForm;
import com.xuqm.emulator.internal.webhook.PostForm;

/** What a disguise makes of signatures and limits, which no translation of requests can change. */
public final class DisguisedForms {

    private DisguisedForms() {}

    /**
     * How a login is proved.
     *
     * @param disguise the disguise
     * @return the form
     */
    public static ProofForm proof(Disguise disguise) {
        return new ProofForm(
                encoding(disguise, DisguiseOption.SIGNATURE_BASE64, DisguiseOption.SIGNATURE_UPPER_HEX),
                disguise.has(DisguiseOption.SIGNATURE_SECONDS),
                disguise.has(DisguiseOption.SIGNATURE_WITH_PROFILE),
                disguise.has(DisguiseOption.USERSIG_TLS));
    }

    /**
     * How posts to webhooks are signed.
     *
     * @param disguise the disguise
     * @return the form
     */
    public static PostForm posts(Disguise disguise) {
        return new PostForm(
                disguise.has(DisguiseOption.WEBHOOK_HEADERS) ? "X-" : PostForm.STANDARD.headers(),
                encoding(disguise, DisguiseOption.WEBHOOK_BASE64, DisguiseOption.WEBHOOK_UPPER_HEX),
                disguise.has(DisguiseOption.WEBHOOK_PREFIX) ? "sha256=" : PostForm.STANDARD.prefix(),
                disguise.has(DisguiseOption.WEBHOOK_SECONDS),
                disguise.has(DisguiseOption.WEBHOOK_DOT));
    }

    private static CodeText encoding(Disguise disguise, DisguiseOption base64, DisguiseOption upperHex) {
        if (disguise.has(base64)) {
            return CodeText.BASE64;
        }
        return disguise.has(upperHex) ? CodeText.UPPER_HEX : CodeText.HEX;
    }

    /**
     * How many there may be in a batch.
     *
     * @param disguise the disguise
     * @param usual how many without it
     * @param small how many where batches are small
     * @return the limit
     */
    public static int limit(Disguise disguise, int usual, int small) {
        return disguise.has(DisguiseOption.BATCHES_SMALL) ? Math.min(usual, small) : usual;
    }
}
