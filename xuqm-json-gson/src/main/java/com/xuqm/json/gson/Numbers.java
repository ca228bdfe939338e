package com.xuqm.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.Spellings;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers, from their text: Gson's own conversions go by way of a double, or stop at the largest long. */
final class Numbers {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /** A number whose type nobody has named. */
    static Number readAny(JsonReader in) throws IOException {
        String text = in.nextString();
        try {
            return any(text);
        } catch (NumberFormatException e) {
            throw new Misfit("a number that fits a double is expected", in.getPreviousPath());
        }
    }

    private static Number any(String text) {
        if (!isIntegral(text)) {
            return finite(text);
        }
        BigInteger value = new BigInteger(text);
        return value.compareTo(MIN_LONG) < 0 || value.compareTo(MAX_LONG) > 0 ? value : (Number) value.longValue();
    }

    private static boolean isIntegral(String text) {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }

    private static double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("not finite");
        }
        return value;
    }

    static final class Int extends ScalarAdapter<Integer> {

        Int(@Nullable Integer absent) {
            super("an integer of 32 bits", absent);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.NUMBER || token == JsonToken.STRING;
        }

        @Override
        Integer take(JsonReader in) throws IOException {
            return Spellings.toInt(in.nextString());
        }

        @Override
        void put(JsonWriter out, Integer value) throws IOException {
            out.value(value.longValue());
        }
    }

    static final class Long64 extends ScalarAdapter<Long> {

        Long64(@Nullable Long absent) {
            super("an integer of 64 bits", absent);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.NUMBER || token == JsonToken.STRING;
        }

        @Override
        Long take(JsonReader in) throws IOException {
            return Spellings.toLong(in.nextString());
        }

        @Override
        void put(JsonWriter out, Long value) throws IOException {
            out.value(value.longValue());
        }
    }

    static final class Double64 extends ScalarAdapter<Double> {

        Double64(@Nullable Double absent) {
            super("a number that fits a double", absent);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.NUMBER || token == JsonToken.STRING;
        }

        @Override
        Double take(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.STRING) {
                return Spellings.toDouble(in.nextString());
            }
            String text = in.nextString();
            // The integer -0 is 0, as for the other integers.
            return text.equals("-0") ? 0.0 : finite(text);
        }

        @Override
        void put(JsonWriter out, Double value) throws IOException {
            if (!Double.isFinite(value)) {
                throw new Misfit("a number that is not finite");
            }
            out.value(value.doubleValue());
        }
    }
}
