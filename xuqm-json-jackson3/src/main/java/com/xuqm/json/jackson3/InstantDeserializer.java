package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.Spellings;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a time from a number or a string, in any of the spellings that there are. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return Spellings.toInstant(in.getLongValue());
        }
        if (!in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            Failures.expect(in, JsonToken.VALUE_STRING, "a time in epoch milliseconds or by ISO-8601");
        }
        return Spellings.toInstant(in.getString());
    }
}
