package com.xuqm.emulator.internal.backend;

import com.xuqm.emulator.internal.auth.ProofForm;
import com.xuqm.emulator.internal.webhook.WebhookSettings;
import java.time.Duration;

/**
 * What a backend is set up with.
 *
 * @param appKey the application
 * @param appSecret its secret
 * @param adminUser its administrator account
 * @param acceptedSkew by how much a client's clock may be off
 * @param importLimit most accounts in one import
 * @param batchLimit most recipients of one batch
 * @param knowsRepetitions whether a campaign reaches a recipient, and a push with an id of its own goes out, only once
 * @param uploadLimit greatest file of an upload
 * @param proof how a login is proved
 * @param webhooks how events are delivered
 * @param platform credentials of those who look after the application
 * @param seed the first state
 */
public record Settings(
        String appKey,
        String appSecret,
        String adminUser,
        Duration acceptedSkew,
        int importLimit,
        int batchLimit,
        boolean knowsRepetitions,
        long uploadLimit,
        ProofForm proof,
        WebhookSettings webhooks,
        PlatformCredentials platform,
        Seed seed) {

    @Override
    public String toString() {
        return "backend of " + appKey;
    }
}
