package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a time as epoch milliseconds. */
final class InstantSerializer extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext provider) {
        try {
            out.writeNumber(value.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new JsonBindingException("a time beyond what epoch milliseconds can hold", null);
        }
    }
}
