package com.xuqm.flink.table;

import com.xuqm.flink.SendOutcome;
import com.xuqm.flink.XuqmCampaign;
import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.message.TextContent;
import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.table.connector.ChangelogMode;
import org.apache.flink.table.connector.ProviderContext;
import org.apache.flink.table.connector.sink.DataStreamSinkProvider;
import org.apache.flink.table.connector.sink.DynamicTableSink;
import org.apache.flink.table.data.RowData;
import org.jspecify.annotations.Nullable;

/** A table whose rows are sent to. What became of them is in the metrics. */
final class XuqmTableSink implements DynamicTableSink {

    private final Plan plan;
    private final XuqmConnection connection;
    private final @Nullable BulkRate limit;

    /** What the options say. */
    record Plan(XuqmTableFactory.Kind kind, String campaign, String text, String title, int userColumn, int nameColumn)
            implements Serializable {

        String user(RowData row) {
            return text(row, userColumn);
        }

        String name(RowData row) {
            return text(row, nameColumn);
        }

        /** What is null is empty, which is rejected as no id. */
        private static String text(RowData row, int column) {
            return row.isNullAt(column) ? "" : row.getString(column).toString();
        }
    }

    XuqmTableSink(Plan plan, XuqmConnection connection, @Nullable BulkRate limit) {
        this.plan = plan;
        this.connection = connection;
        this.limit = limit;
    }

    @Override
    public ChangelogMode getChangelogMode(ChangelogMode requested) {
        return ChangelogMode.insertOnly();
    }

    @Override
    public SinkRuntimeProvider getSinkRuntimeProvider(Context context) {
        return new DataStreamSinkProvider() {
            @Override
            public DataStreamSink<?> consumeDataStream(ProviderContext provider, DataStream<RowData> rows) {
                SingleOutputStreamOperator<?> outcomes =
                        plan.kind() == XuqmTableFactory.Kind.ACCOUNTS ? accounts(rows) : users(rows);
                provider.generateUid("campaign").ifPresent(outcomes::uid);
                return outcomes.sinkTo(new DiscardingSink<>());
            }
        };
    }

    private SingleOutputStreamOperator<SendOutcome<String>> users(DataStream<RowData> rows) {
        Plan sent = plan;
        XuqmCampaign<String> campaign = XuqmCampaign.of(
                connection,
                xuqm -> sent.kind() == XuqmTableFactory.Kind.PUSHES
                        ? xuqm.bulk().pushes(sent.campaign(), sent.title(), sent.text())
                        : xuqm.bulk().messages(sent.campaign(), new TextContent(sent.text())));
        return limited(campaign).send(rows.map(sent::user).returns(Types.STRING));
    }

    private SingleOutputStreamOperator<SendOutcome<Tuple2<String, String>>> accounts(DataStream<RowData> rows) {
        Plan sent = plan;
        XuqmCampaign<ImportAccount> campaign =
                XuqmCampaign.of(connection, xuqm -> xuqm.bulk().accounts(sent.campaign()));
        return limited(campaign)
                .send(
                        rows.map(row -> Tuple2.of(sent.user(row), sent.name(row)))
                                .returns(Types.TUPLE(Types.STRING, Types.STRING)),
                        account -> ImportAccount.of(account.f0, account.f1));
    }

    private <R> XuqmCampaign<R> limited(XuqmCampaign<R> campaign) {
        return limit == null ? campaign : campaign.withRateLimit(limit);
    }

    @Override
    public DynamicTableSink copy() {
        return new XuqmTableSink(plan, connection, limit);
    }

    @Override
    public String asSummaryString() {
        return "Xuqm " + plan.kind() + " " + plan.campaign();
    }
}
