package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.xuqm.sdk.json.Spellings;
import java.io.IOException;
import java.time.Instant;

/** Reads a time from a number or a string, in any of the spellings that there are. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return Spellings.toInstant(in.getLongValue());
        }
        if (!in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            Failures.expect(in, JsonToken.VALUE_STRING, "a time in epoch milliseconds or by ISO-8601");
        }
        return Spellings.toInstant(in.getText());
    }
}
