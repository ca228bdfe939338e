package com.xuqm.benchmarks.load;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.benchmarks.json.RawJackson;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a program without the SDK does about JSON to send a message: writes the request and reads the answer, with Jackson. */
final class MessageJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    MessageJson() {
        JsonMapper mapper = RawJackson.mapper();
        writer = mapper.writerFor(Wires.MessageBody.class);
        reader = mapper.readerFor(mapper.constructType(Wires.MESSAGE));
    }

    /** Writes the message that the SDK's contenders send. */
    byte[] write() {
        try {
            return writer.writeValueAsBytes(
                    new Wires.MessageBody(Samples.USER, ChatType.SINGLE, MessageType.TEXT, Samples.TEXT, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object read(byte[] answer) {
        try {
            return reader.readValue(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
