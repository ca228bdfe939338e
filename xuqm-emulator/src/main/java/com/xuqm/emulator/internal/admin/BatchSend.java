package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.message.Contents;
import com.xuqm.emulator.internal.message.Draft;
import com.xuqm.emulator.internal.message.Messages;
import com.xuqm.emulator.internal.message.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operation {@code admin.batchSend}. */
final class BatchSend {

    private final Accounts accounts;
    private final Messages messages;
    private final int limit;
    private final boolean knowsRepetitions;
    private final Campaigns campaigns = new Campaigns();
    private long lastBatch;

    BatchSend(Accounts accounts, Messages messages, int limit, boolean knowsRepetitions) {
        this.accounts = accounts;
        this.messages = messages;
        this.limit = limit;
        this.knowsRepetitions = knowsRepetitions;
    }

    JsonElement execute(ApiRequest request) {
        Body body = request.object();
        List<String> toIds = body.strings("toIds", limit);
        String msgType = body.text("msgType");
        String content = body.string("content");
        String fromId = body.optionalString("fromId");
        String campaignId = body.has("campaignId") ? body.text("campaignId") : null;
        Contents.check(msgType, content);
        Account sender = accounts.require(fromId == null ? request.callerId() : fromId);
        Draft draft = new Draft(msgType, content, new Origin(null, campaignId));

        BulkFailures rejected = new BulkFailures();
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        int accepted = 0;
        for (String toId : toIds) {
            if (!seen.add(toId)) {
                // Said once, however often the recipient comes again.
                if (repeated.add(toId)) {
                    rejected.add(toId, 409, "duplicate recipient in this batch");
                }
                continue;
            }
            if (send(sender, toId, draft, campaignId, rejected, request.now())) {
                accepted++;
            }
        }
        request.did("USER", null, accepted + " sent a message");
        JsonObject result = new JsonObject();
        result.addProperty("batchId", "batch_" + ++lastBatch);
        result.addProperty("acceptedCount", accepted);
        result.add("rejected", rejected.toJson());
        return result;
    }

    private boolean send(
            Account sender, String toId, Draft draft, @Nullable String campaignId, BulkFailures rejected, long now) {
        String complaint = Ids.complaint("userId", toId);
        if (complaint != null) {
            rejected.add(toId, 400, complaint);
            return false;
        }
        Account recipient = accounts.find(toId);
        if (recipient == null) {
            rejected.add(toId, 404, "no such account");
            return false;
        }
        // Whoever got this campaign from an earlier batch counts as accepted, and gets nothing twice.
        if (campaignId == null || !knowsRepetitions || campaigns.reach(campaignId, recipient)) {
            messages.deliver(sender, recipient, draft, now);
        }
        return true;
    }
}
