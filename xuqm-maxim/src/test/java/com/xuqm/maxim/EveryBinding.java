package com.xuqm.maxim;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that holds with each JSON binding. */
@ParameterizedTest
@MethodSource("com.xuqm.maxim.EveryBinding$Bindings#all")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface EveryBinding {

    /** The bindings that there are. */
    final class Bindings {

        private Bindings() {}

        static Stream<JsonBinding> all() {
            return Stream.of(new JacksonJsonBinding(), new GsonJsonBinding());
        }
    }
}
