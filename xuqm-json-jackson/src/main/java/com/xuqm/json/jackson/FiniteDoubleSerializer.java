package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;

/** Writes a number that JSON can express; Jackson's own writes {@code "NaN"}. */
final class FiniteDoubleSerializer extends StdScalarSerializer<Double> {

    private static final long serialVersionUID = 1;

    FiniteDoubleSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!Double.isFinite(value)) {
            throw new JsonBindingException("a number that is not finite", null);
        }
        out.writeNumber(value);
    }
}
