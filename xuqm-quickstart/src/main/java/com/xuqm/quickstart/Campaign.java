package com.xuqm.quickstart;

import com.xuqm.sdk.admin.Admin;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.admin.BatchSendResult;
import com.xuqm.sdk.call.BulkFailure;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.message.MessageContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One message for everybody in a file, in batches. Each recipient ends in exactly one place of the {@link Report}: a batch that
 * fails leaves its recipients unknown or not tried, and the next batch is sent all the same.
 */
final class Campaign {

    static final int BATCH_SIZE = BatchSend.MAX_RECIPIENTS;

    /** After so many failed batches in a row the rest is not tried: the service is down, not having a hiccup. */
    private static final int PATIENCE = 3;

    private final Admin admin;
    private final MessageContent content;
    private final String id;
    private final Report report;
    private final Progress progress;
    private Batch batch = new Batch();
    private int failuresInARow;
    private String stopped = "";

    /**
     * Prepares a campaign.
     *
     * @param admin sends batches
     * @param content what to say
     * @param id its name; somebody who is in two batches gets the message once
     * @param report where the results go
     * @param progress is told how far it is
     */
    Campaign(Admin admin, MessageContent content, String id, Report report, Progress progress) {
        this.admin = admin;
        this.content = content;
        this.id = id;
        this.report = report;
        this.progress = progress;
    }

    /** Sends the message to all recipients. It never fails because of the service: that is what the report is for. */
    void send(Stream<Recipient> recipients) {
        recipients.forEachOrdered(this::add);
        sendBatch();
    }

    private void add(Recipient recipient) {
        if (!stopped.isEmpty()) {
            report.notTried(1, stopped);
            return;
        }
        try {
            // The SDK refuses a whole batch for one id that cannot be sent, such as a blank one: so each is asked for
            // alone.
            BatchSend.of(List.of(recipient.userId()), content);
        } catch (IllegalArgumentException e) {
            report.rejected(Refusal.of(recipient.line(), recipient.userId(), e));
            return;
        }
        batch.add(recipient);
        if (batch.rows() == BATCH_SIZE) {
            sendBatch();
        }
    }

    private void sendBatch() {
        Batch present = batch;
        batch = new Batch();
        if (present.rows() > 0) {
            try {
                BatchSend request = BatchSend.of(present.userIds(), content).withCampaignId(id);
                settle(present, admin.batchSend(request).execute());
                failuresInARow = 0;
            } catch (XuqmException e) {
                settle(present, e);
            }
        }
        progress.reached(report.recipients());
    }

    private void settle(Batch sent, BatchSendResult result) {
        Map<String, BulkFailure> rejected = sent.own(result.rejected());
        int accepted = sent.recipients() - rejected.size();
        if (accepted != result.acceptedCount()) {
            report.unknown(
                    sent.rows(),
                    "the service says that it accepted " + result.acceptedCount() + " of "
                            + Text.count(sent.recipients(), "recipient") + ", and rejects "
                            + result.rejected().size());
            return;
        }
        List<Refusal> refusals = sent.refusals(rejected);
        refusals.forEach(report::rejected);
        report.accepted(sent.rows() - refusals.size());
    }

    private void settle(Batch sent, XuqmException failure) {
        BatchFailure kind = BatchFailure.of(failure);
        String reason = Text.oneLine(failure.getMessage());
        if (kind.mayHaveBeenSent()) {
            report.unknown(sent.rows(), reason);
        } else {
            report.notTried(sent.rows(), reason);
        }
        if (kind.isLasting() || ++failuresInARow == PATIENCE) {
            stopped = "given up after: " + reason;
        }
    }
}
