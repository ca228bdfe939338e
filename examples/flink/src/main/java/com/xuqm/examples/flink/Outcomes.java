package com.xuqm.examples.flink;

import com.xuqm.flink.SendOutcome;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Function;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Writes the four outcomes to a folder each: {@code accepted}, {@code rejected}, {@code unknown}, {@code not_tried}. */
final class Outcomes<T> extends ProcessFunction<SendOutcome<T>, String> {

    private static final long serialVersionUID = 1;

    private final Line<T> line;

    private Outcomes(Line<T> line) {
        this.line = line;
    }

    /** Writes an element down, so that one finds it again. */
    interface Line<T> extends Function<T, String>, Serializable {}

    /** Those who have it come out here, all others at the side, each with the reason. */
    @Override
    public void processElement(SendOutcome<T> outcome, Context context, Collector<String> accepted) {
        String element = outcome.element() == null ? "" : line.apply(outcome.element());
        if (outcome.status() == BulkStatus.ACCEPTED) {
            accepted.collect(element);
        } else {
            context.output(side(outcome.status()), element + "\t" + outcome.code() + "\t" + outcome.reason());
        }
    }

    private static OutputTag<String> side(BulkStatus status) {
        return new OutputTag<>(name(status), Types.STRING);
    }

    private static String name(BulkStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static <T> void write(DataStream<SendOutcome<T>> outcomes, Line<T> line, Path folder) {
        SingleOutputStreamOperator<String> accepted =
                outcomes.process(new Outcomes<>(line)).returns(Types.STRING).uid("outcomes");
        for (BulkStatus status : BulkStatus.values()) {
            DataStream<String> lines = status == BulkStatus.ACCEPTED ? accepted : accepted.getSideOutput(side(status));
            lines.sinkTo(file(new Path(folder, name(status))))
                    .name(name(status))
                    .uid(name(status));
        }
    }

    /** A part of it is complete with the checkpoint at which it ends, so that after a failure no line is there twice. */
    private static FileSink<String> file(Path folder) {
        return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }
}
