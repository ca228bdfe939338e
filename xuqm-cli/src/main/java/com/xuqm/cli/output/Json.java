package com.xuqm.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** JSON as text for a terminal: nothing of it is lost, and no character of it can drive the terminal. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Made when it is first needed: most commands print for people. */
    private static final class Binding {

        static final JsonBinding JACKSON = new JacksonJsonBinding();

        private Binding() {}
    }

    /** Returns a value of ours on one line. */
    public static String of(Object value) {
        return line(Binding.JACKSON.toJson(value));
    }

    /** Returns it on one line. */
    public static String line(byte[] json) {
        return Harmless.line(new String(json, UTF_8));
    }

    /** Returns it on many lines, {@code null} if it is no JSON. */
    public static @Nullable String pretty(byte[] json) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(json);
                JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter());
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        } catch (IOException e) {
            return null;
        }
        return Harmless.lines(text.toString());
    }
}
