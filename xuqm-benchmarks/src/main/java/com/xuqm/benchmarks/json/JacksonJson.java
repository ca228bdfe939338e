package com.xuqm.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.benchmarks.sample.Wires.BatchBody;
import com.xuqm.benchmarks.sample.Wires.MessageBody;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;

/** The hot models with Jackson, beside Jackson used raw. */
public class JacksonJson extends Steady {

    private final JsonBinding binding = new JacksonJsonBinding();
    private final JsonMapper mapper = RawJackson.mapper();
    private final ObjectWriter messageWriter = mapper.writerFor(MessageBody.class);
    private final ObjectWriter batchWriter = mapper.writerFor(BatchBody.class);
    private final ObjectReader messageReader = mapper.readerFor(mapper.constructType(Wires.MESSAGE));
    private final ObjectReader pageReader = mapper.readerFor(mapper.constructType(Wires.PAGE));
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
    public byte[] rawWriteMessage() throws IOException {
        return messageWriter.writeValueAsBytes(message);
    }

    /** The SDK writes a batch for 500 recipients. */
    @Benchmark
    public byte[] sdkWriteBatch() {
        return binding.toJson(sentBatch);
    }

    /** The library writes a batch for 500 recipients. */
    @Benchmark
    public byte[] rawWriteBatch() throws IOException {
        return batchWriter.writeValueAsBytes(batch);
    }

    /** The SDK reads a message. */
    @Benchmark
    public Object sdkReadMessage() {
        return Objects.requireNonNull(binding.fromJson(messageAnswer, Wires.MESSAGE));
    }

    /** The library reads a message. */
    @Benchmark
    public Object rawReadMessage() throws IOException {
        return messageReader.readValue(messageAnswer);
    }

    /** The SDK reads a page of 50 messages. */
    @Benchmark
    public Object sdkReadPage() {
        return Objects.requireNonNull(binding.fromJson(pageAnswer, Wires.PAGE));
    }

    /** The library reads a page of 50 messages. */
    @Benchmark
    public Object rawReadPage() throws IOException {
        return pageReader.readValue(pageAnswer);
    }
}
