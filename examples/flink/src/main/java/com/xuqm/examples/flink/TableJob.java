package com.xuqm.examples.flink;

import com.xuqm.flink.SendOutcome;
import com.xuqm.flink.XuqmCampaign;
import com.xuqm.flink.XuqmConnection;
import java.time.Duration;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.TableDescriptor;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;

/** Sends a push to the customers of a city, whom SQL finds in a table; otherwise as {@link FileJob}. */
public final class TableJob {

    private TableJob() {}

    public static void main(String... arguments) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        build(flink, XuqmConnection.fromEnvironment(), new Path(arguments[0]), new Path(arguments[1]));
        flink.execute("sale-2026");
    }

    static void build(StreamExecutionEnvironment flink, XuqmConnection connection, Path file, Path outcomes) {
        flink.enableCheckpointing(Duration.ofSeconds(10).toMillis());
        StreamTableEnvironment tables = StreamTableEnvironment.create(flink);
        // A file here; a table of Kafka, JDBC or Paimon differs in its options alone.
        tables.createTemporaryTable(
                "customers",
                TableDescriptor.forConnector("filesystem")
                        .schema(Schema.newBuilder()
                                .column("user_id", DataTypes.STRING())
                                .column("city", DataTypes.STRING())
                                .build())
                        .option("path", file.toString())
                        .format("csv")
                        .build());
        DataStream<Row> customers =
                tables.toDataStream(tables.sqlQuery("SELECT user_id, city FROM customers WHERE city = 'Shenzhen'"));

        XuqmCampaign<String> campaign = XuqmCampaign.of(
                connection, xuqm -> xuqm.bulk().pushes("sale-2026", "Sale", "From today, in your shop in Shenzhen."));
        DataStream<SendOutcome<Row>> results =
                campaign.send(customers, row -> row.getFieldAs("user_id")).uid("campaign");

        Outcomes.write(results, row -> row.getField("user_id") + "," + row.getField("city"), outcomes);
    }
}
