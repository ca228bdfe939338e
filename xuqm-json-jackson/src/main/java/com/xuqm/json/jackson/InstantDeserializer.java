package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Reads a time from epoch milliseconds, or from a string with an offset. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return Instant.ofEpochMilli(in.getLongValue());
        }
        Failures.expect(in, JsonToken.VALUE_STRING, "epoch milliseconds or an ISO-8601 string");
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(in.getText(), Instant::from);
        } catch (DateTimeException e) {
            throw new JsonBindingException("a string that is no ISO-8601 time with an offset", null);
        }
    }
}
