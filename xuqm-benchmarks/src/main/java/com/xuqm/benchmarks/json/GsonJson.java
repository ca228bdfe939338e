package com.xuqm.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.benchmarks.sample.Wires.BatchBody;
import com.xuqm.benchmarks.sample.Wires.MessageBody;
import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;

/** The hot models with Gson, beside Gson used raw. */
public class GsonJson extends Steady {

    private final JsonBinding binding = new GsonJsonBinding();
    private final Gson gson = RawGson.gson();
    private final MessageBody message = Wires.message();
    private final BatchBody batch = Wires.batch();
    private final Object sentMessage = Wires.sentMessage();
    private final Object sentBatch = Wires.sentBatch();
    private final byte[] messageAnswer = Samples.messageAnswer();
    private final byte[] pageAnswer = Samples.pageAnswer(50);

    /** The SDK writes a message. */
    @Benchmark
    public byte[] sdkWriteMessage() {
        return binding.toJson(sentMessage);
    }

    /** The library writes a message. */
    @Benchmark
    public byte[] rawWriteMessage() {
        return gson.toJson(message).getBytes(UTF_8);
    }

    /** The SDK writes a batch for 500 recipients. */
    @Benchmark
    public byte[] sdkWriteBatch() {
        return binding.toJson(sentBatch);
    }

    /** The library writes a batch for 500 recipients. */
    @Benchmark
    public byte[] rawWriteBatch() {
        return gson.toJson(batch).getBytes(UTF_8);
    }

    /** The SDK reads a message. */
    @Benchmark
    public Object sdkReadMessage() {
        return Objects.requireNonNull(binding.fromJson(messageAnswer, Wires.MESSAGE));
    }

    /** The library reads a message. */
    @Benchmark
    public Object rawReadMessage() {
        return gson.fromJson(new String(messageAnswer, UTF_8), Wires.MESSAGE);
    }

    /** The SDK reads a page of 50 messages. */
    @Benchmark
    public Object sdkReadPage() {
        return Objects.requireNonNull(binding.fromJson(pageAnswer, Wires.PAGE));
    }

    /** The library reads a page of 50 messages. */
    @Benchmark
    public Object rawReadPage() {
        return gson.fromJson(new String(pageAnswer, UTF_8), Wires.PAGE);
    }
}
