package com.xuqm.sdk.bulk;

import java.util.Objects;

/**
 * Which campaign a journal belongs to.
 *
 * @param kind what it does: {@code messages}, {@code accounts} or {@code pushes}
 * @param campaignId its name, as the application chose it
 * @param fingerprint the app, the sender and the content as a SHA-256 in hex, so that a journal of another app or of another text
 *     under the same name is noticed
 */
public record CampaignIdentity(String kind, String campaignId, String fingerprint) {

    /**
     * Checks the values.
     *
     * @param kind what it does: {@code messages}, {@code accounts} or {@code pushes}
     * @param campaignId its name, as the application chose it
     * @param fingerprint the app, the sender and the content as a SHA-256 in hex
     */
    public CampaignIdentity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(campaignId, "campaignId");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Leaves the fingerprint out, which means nothing to a reader. */
    @Override
    public String toString() {
        return kind + " \"" + campaignId + "\"";
    }
}
