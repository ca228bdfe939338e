package com.xuqm.check.flink;

import com.xuqm.flink.SendOutcome;
import com.xuqm.flink.XuqmCampaign;
import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.message.TextContent;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The sample of docs/flink.md, compiled. */
final class StreamSample {

    private StreamSample() {}

    static void build(DataStream<String> userIds, Sink<SendOutcome<String>> rejected) {
        XuqmCampaign<String> campaign = XuqmCampaign.of(
                XuqmConnection.fromEnvironment(),
                xuqm -> xuqm.bulk().messages("spring-2026", new TextContent("The new season starts today.")));

        SingleOutputStreamOperator<SendOutcome<String>> outcomes = campaign.withRateLimit(BulkRate.requests(
                        200)) // of all subtasks together; without it, what the service grants is found out
                .send(userIds)
                .uid("spring-2026");
        outcomes.filter(outcome -> outcome.status() == BulkStatus.REJECTED).sinkTo(rejected);
    }
}
