package com.xuqm.examples.flink;

import com.xuqm.flink.XuqmCampaign;
import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.message.TextContent;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Sends a message to each user id of a file, which has one in each line. The arguments are the file and the folder of the outcomes; where the
 * service is, the task managers' environment says ({@code XUQM_BASE_URL}, {@code XUQM_APP_KEY}, {@code XUQM_APP_SECRET}).
 */
public final class FileJob {

    private FileJob() {}

    public static void main(String... arguments) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        build(flink, XuqmConnection.fromEnvironment(), new Path(arguments[0]), new Path(arguments[1]));
        flink.execute("season-2026");
    }

    static void build(StreamExecutionEnvironment flink, XuqmConnection connection, Path file, Path outcomes) {
        flink.enableCheckpointing(Duration.ofSeconds(10).toMillis()); // they take the place of the journal
        DataStream<String> userIds = flink.fromSource(
                        FileSource.forRecordStreamFormat(new TextLineInputFormat(), file)
                                .build(),
                        WatermarkStrategy.noWatermarks(),
                        "recipients")
                .uid("recipients");

        XuqmCampaign<String> campaign = XuqmCampaign.<String>of(
                        connection,
                        xuqm -> xuqm.bulk().messages("season-2026", new TextContent("The new season starts today.")))
                .withRateLimit(BulkRate.requests(200));

        Outcomes.write(campaign.send(userIds).uid("campaign"), userId -> userId, outcomes);
    }
}
