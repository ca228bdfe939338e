package com.xuqm.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.benchmarks.json.RawJackson;
import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.CannedTransport;
import com.xuqm.benchmarks.sample.Clients;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.micrometer.XuqmObservations;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.admin.BatchSendResult;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** Whole calls, from the typed request to the typed answer. */
public class Calls extends Steady {

    private final XuqmClient jackson = client(new JacksonJsonBinding());
    private final XuqmClient gson = client(new GsonJsonBinding());
    private final XuqmClient withoutJson = client(new CannedBinding());
    private final XuqmClient observedByNobody = Clients.builder(
                    "http://127.0.0.1:9", new CannedTransport(), new CannedBinding())
            .executor(Runnable::run)
            .listener(XuqmObservations.of(ObservationRegistry.NOOP))
            .listener(XuqmMeters.of(new CompositeMeterRegistry()))
            .build();
    private final BatchSend batch = BatchSend.text(Samples.users(0, Wires.BATCH), Samples.TEXT);

    private final JsonMapper mapper = RawJackson.mapper();
    private final ObjectWriter writer = mapper.writerFor(Wires.MessageBody.class);
    private final ObjectReader reader = mapper.readerFor(mapper.constructType(Wires.MESSAGE));
    private final byte[] answer = Samples.messageAnswer();

    private static XuqmClient client(JsonBinding json) {
        return Clients.client("http://127.0.0.1:9", new CannedTransport(), json);
    }

    /** A message with Jackson. */
    @Benchmark
    public Message sdkJackson() {
        return jackson.messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                .execute();
    }

    /** A message with Jackson, asynchronously. */
    @Benchmark
    public Message sdkJacksonAsync() {
        return jackson.messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                .executeAsync()
                .join();
    }

    /** A message with Gson. */
    @Benchmark
    public Message sdkGson() {
        return gson.messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                .execute();
    }

    /** A message with JSON that costs nothing: the engine alone. */
    @Benchmark
    public Message engine() {
        return withoutJson
                .messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                .execute();
    }

    /** The same with the listeners of xuqm-micrometer, where nobody observes and no registry measures. */
    @Benchmark
    public Message engineObservedByNobody() {
        return observedByNobody
                .messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                .execute();
    }

    /** A full batch with Jackson. */
    @Benchmark
    public BatchSendResult sdkBatch() {
        return jackson.admin().batchSend(batch).execute();
    }

    /** What of a message is Jackson's, used raw: the request written and the answer read. */
    @Benchmark
    public Object rawJackson() throws IOException {
        byte[] body = writer.writeValueAsBytes(Wires.message());
        Object read = reader.readValue(answer);
        return body.length > 0 ? read : body;
    }
}
