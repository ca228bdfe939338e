package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a number that JSON can express; Jackson's own writes {@code "NaN"}. */
final class FiniteDoubleSerializer extends StdScalarSerializer<Double> {

    private static final long serialVersionUID = 1;

    FiniteDoubleSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext provider) {
        if (!Double.isFinite(value)) {
            throw new JsonBindingException("a number that is not finite", null);
        }
        out.writeNumber(value);
    }
}
