package com.xuqm.benchmarks.campaign;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.benchmarks.json.RawJackson;
import com.xuqm.benchmarks.load.Recording;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.sdk.admin.BatchSendResult;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.message.MessageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a program does without the SDK: cuts the recipients into batches, writes the same bodies with Jackson, posts them with Netty,
 * and adds up what the answers say was accepted. It notices no recipient twice, checks no id, and stops at the first failure.
 */
final class RawCampaign implements CampaignSender {

    private final HttpRequest example;
    private final Poster poster;
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final AtomicLong accepted = new AtomicLong();

    RawCampaign(String baseUrl) {
        JsonMapper mapper = RawJackson.mapper();
        writer = mapper.writerFor(Wires.BatchBody.class);
        reader = mapper.readerFor(
                mapper.constructType(GenericTypes.parameterized(Envelope.class, BatchSendResult.class)));
        example = Recording.of(
                        baseUrl, client -> SdkCampaign.sender(client).build().send(List.of(Samples.USER)))
                .get(0);
        poster = new Poster(example);
    }

    @Override
    public void send(Iterable<String> recipients) throws IOException, InterruptedException {
        accepted.set(0);
        long all = 0;
        List<String> batch = new ArrayList<>(Wires.BATCH);
        for (String recipient : recipients) {
            batch.add(recipient);
            all++;
            if (batch.size() == Wires.BATCH) {
                poster.post(request(batch), this::count);
                batch = new ArrayList<>(Wires.BATCH);
            }
        }
        poster.finish();
        if (accepted.get() != all) {
            throw new IllegalStateException("of " + all + " recipients " + accepted + " were accepted");
        }
    }

    private HttpRequest request(List<String> batch) throws IOException {
        byte[] body = writer.writeValueAsBytes(
                new Wires.BatchBody(batch, MessageType.TEXT, Samples.TEXT, null, SdkCampaign.CAMPAIGN));
        return new HttpRequest(
                example.method(),
                example.uri(),
                example.headers(),
                HttpBody.bytes(example.body().contentType(), body),
                example.target());
    }

    private void count(byte[] answer) {
        try {
            Envelope<BatchSendResult> envelope = reader.readValue(answer);
            accepted.addAndGet(Objects.requireNonNull(envelope.data(), "an answer has data")
                    .acceptedCount());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        poster.close();
    }
}
