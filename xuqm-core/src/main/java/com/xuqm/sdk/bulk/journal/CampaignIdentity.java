package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.internal.check.Checks;

/**
 * Which campaign a journal belongs to.
 *
 * @param kind what it does: {@code messages}, {@code accounts} or {@code pushes}
 * @param campaignId its name, as the application chose it
 * @param fingerprint the app, the sender and the content as a SHA-256 in hex, so that a journal of another app or of another text
 *     under the same name is noticed
 */
public record CampaignIdentity(String kind, String campaignId, String fingerprint) {

    /** Checks the values. */
    public CampaignIdentity {
        Checks.notNull("kind", kind);
        Checks.notNull("campaignId", campaignId);
        Checks.notNull("fingerprint", fingerprint);
    }

    /** Leaves the fingerprint out, which means nothing to a reader. */
    @Override
    public String toString() {
        return kind + " \"" + campaignId + "\"";
    }
}
