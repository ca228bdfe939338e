package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import java.time.Instant;

/** Writes a time as epoch milliseconds. */
final class InstantSerializer extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try {
            out.writeNumber(value.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new JsonBindingException("a time beyond what epoch milliseconds can hold", null);
        }
    }
}
