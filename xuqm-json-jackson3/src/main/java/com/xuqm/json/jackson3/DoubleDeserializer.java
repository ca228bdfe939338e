package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.Spellings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a number that a double can hold, or its digits in a string; Jackson's own takes strings such as {@code "NaN"} and turns
 * {@code 1e999} into infinity.
 */
final class DoubleDeserializer extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1;

    private final @Nullable Double absent;

    DoubleDeserializer(Class<Double> type, @Nullable Double absent) {
        super(type);
        this.absent = absent;
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            return Spellings.toDouble(in.getString());
        }
        if (!in.currentToken().isNumeric()) {
            throw new JsonBindingException("a number is expected", null);
        }
        double value = in.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new JsonBindingException("a number too large for a double", null);
        }
        return value;
    }

    @Override
    public @Nullable Double getNullValue(DeserializationContext context) {
        return absent;
    }
}
