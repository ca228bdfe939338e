package com.xuqm.quickstart;

import com.xuqm.sdk.bulk.Bulk;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkOutcome;
import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkOutcome.Unknown;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.RecipientResult;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.message.MessageContent;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One message for everybody in a file. Each recipient ends in exactly one place of the {@link Report}, with the line on which it stands. */
final class Campaign implements BulkListener<String> {

    /** After so many failed batches in a row the rest is not tried: the service is down, not having a hiccup. */
    private static final int UNKNOWN_IN_A_ROW = 3;

    private final Report report;
    private final Progress progress;

    /** The lines of those who are under way, by their place in the file. One thread reads the file, another one learns of results. */
    private final Map<Long, Long> lines = new ConcurrentHashMap<>();

    private long read;

    private Campaign(Report report, Progress progress) {
        this.report = report;
        this.progress = progress;
    }

    /**
     * How a campaign is sent.
     *
     * @param id its name; somebody who is in two batches gets the message once
     * @param content what to say
     * @param journal keeps book, so that it can be resumed
     * @param patience how long the service may refuse everything
     */
    record Plan(String id, MessageContent content, BulkJournal journal, Duration patience) {}

    /** Sends the message to all recipients. It never fails because of the service: that is what the report is for. */
    static void send(Bulk bulk, Plan plan, Stream<Recipient> recipients, Report report, Progress progress) {
        Campaign campaign = new Campaign(report, progress);
        Iterator<String> userIds = recipients.map(campaign::userId).iterator();
        BulkReport sent = bulk.messages(plan.id(), plan.content())
                .journal(plan.journal())
                .patience(plan.patience())
                .stopAfterUnknown(UNKNOWN_IN_A_ROW)
                .listener(campaign)
                .build()
                .send(() -> userIds);
        if (sent.stopReason() != null) {
            campaign.leave(userIds, Text.oneLine(sent.stopReason()));
        }
    }

    /** A run that stops reads no further, because an input may have no end; this one has. */
    private void leave(Iterator<String> rest, String reason) {
        rest.forEachRemaining(userId -> report.notTried(1, reason));
        progress.reached(report.recipients());
    }

    private String userId(Recipient recipient) {
        lines.put(read++, recipient.line());
        return recipient.userId();
    }

    @Override
    public void onResult(RecipientResult<String> result) {
        long line = Objects.requireNonNull(lines.remove(result.position()), "each recipient was read");
        BulkOutcome outcome = result.outcome();
        if (outcome instanceof Rejected rejected) {
            report.rejected(Refusal.of(line, String.valueOf(result.recipient()), rejected));
        } else if (outcome instanceof Unknown unknown) {
            report.unknown(1, Text.oneLine(unknown.reason()));
        } else if (outcome instanceof NotTried notTried) {
            report.notTried(1, Text.oneLine(notTried.reason()));
        } else {
            report.accepted(1);
        }
        progress.reached(report.recipients());
    }
}
