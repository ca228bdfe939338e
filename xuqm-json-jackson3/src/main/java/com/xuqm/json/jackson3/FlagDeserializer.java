package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.Spellings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads {@code true} or {@code false}, or what says the same; Jackson's own takes any number and {@code "True"}. */
final class FlagDeserializer extends StdScalarDeserializer<Boolean> {

    private static final long serialVersionUID = 1;

    private final @Nullable Boolean absent;

    FlagDeserializer(Class<Boolean> type, @Nullable Boolean absent) {
        super(type);
        this.absent = absent;
    }

    @Override
    public Boolean deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (in.hasToken(JsonToken.VALUE_FALSE)) {
            return false;
        }
        if (!in.currentToken().isNumeric()) {
            Failures.expect(in, JsonToken.VALUE_STRING, "true or false");
        }
        return Spellings.toBoolean(in.getString());
    }

    @Override
    public @Nullable Boolean getNullValue(DeserializationContext context) {
        return absent;
    }
}
