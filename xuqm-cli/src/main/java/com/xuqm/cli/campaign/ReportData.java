package com.xuqm.cli.campaign;

import com.xuqm.sdk.bulk.BulkReport;
import org.jspecify.annotations.Nullable;

/**
 * A report for programs.
 *
 * @param campaignId the campaign's name
 * @param recipients how many were read
 * @param accepted of them accepted
 * @param rejected of them rejected
 * @param unknown of them of whom it is not known
 * @param notTried of them not tried
 * @param resent how many of them were sent again
 * @param millis how long this run took, in milliseconds
 * @param stopReason why it stopped before the end, {@code null} if it did not
 */
public record ReportData(
        String campaignId,
        long recipients,
        long accepted,
        long rejected,
        long unknown,
        long notTried,
        long resent,
        long millis,
        @Nullable String stopReason) {

    static ReportData of(BulkReport report) {
        return new ReportData(
                report.campaignId(),
                report.recipients(),
                report.accepted(),
                report.rejected(),
                report.unknown(),
                report.notTried(),
                report.resent(),
                report.elapsed().toMillis(),
                report.stopReason());
    }
}
