package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads an integer, also one that is written as a fraction or in a string; Jackson's own takes strings with blanks, signs and zeros in
 * front, and cuts fractions.
 *
 * @param <T> the type of the integer
 */
final class IntegerDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    // Nobody serialises a deserialiser, but Jackson's are serialisable by type.
    private final transient Taking<T> number;
    private final transient Digits<T> digits;
    private final transient @Nullable T absent;

    /** Takes the type, and what {@code null} gives. */
    IntegerDeserializer(Class<T> type, Taking<T> number, Digits<T> digits, @Nullable T absent) {
        super(type);
        this.number = number;
        this.digits = digits;
        this.absent = absent;
    }

    /** Takes the number at which a parser stands. */
    interface Taking<T> {

        T from(JsonParser in);
    }

    /** Makes a number of digits. */
    interface Digits<T> {

        T from(String text);
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return taken(in);
        }
        if (!in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            Failures.expect(in, JsonToken.VALUE_STRING, "an integer");
        }
        return digits.from(in.getString());
    }

    /** Jackson's own exception would come without the way to the value. */
    private T taken(JsonParser in) {
        try {
            return number.from(in);
        } catch (InputCoercionException e) {
            throw new JsonBindingException(
                    "the number does not fit " + e.getTargetType().getTypeName(), null);
        }
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return absent;
    }
}
