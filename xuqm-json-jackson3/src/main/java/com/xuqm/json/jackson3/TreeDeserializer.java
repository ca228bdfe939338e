package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads any value: {@code Long} or {@code BigInteger} where a number is integral, {@code Double} else. Jackson's own chooses
 * {@code Integer} for small numbers. The depth of the recursion is bounded by the document's.
 */
final class TreeDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    TreeDeserializer() {
        super(Object.class);
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in, context);
            case START_ARRAY -> array(in, context);
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT ->
                in.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? in.getBigIntegerValue() : in.getLongValue();
            case VALUE_NUMBER_FLOAT -> finite(in.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new JsonBindingException("a value is expected", null);
        };
    }

    private Map<String, @Nullable Object> object(JsonParser in, DeserializationContext context) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        String name;
        while ((name = in.nextName()) != null) {
            in.nextToken();
            members.put(name, deserialize(in, context));
        }
        return members;
    }

    private List<@Nullable Object> array(JsonParser in, DeserializationContext context) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(deserialize(in, context));
        }
        return elements;
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new JsonBindingException("a number too large for a double", null);
        }
        return value;
    }
}
