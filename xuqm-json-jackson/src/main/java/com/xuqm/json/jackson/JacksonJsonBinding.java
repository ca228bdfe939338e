package com.xuqm.json.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.library.LibraryJsonBinding;
import java.util.function.Supplier;

/**
 * Binds JSON with a Jackson mapper of its own.
 *
 * <p>Jackson must be 2.18 or newer, with all of its parts of one version.
 *
 * <p>The mapper cannot be replaced or configured, because most of its settings are part of what {@link JsonBinding} promises, and
 * Jackson modules on the class path are not picked up. Types of yours that the promise does not cover, such as classes with
 * getters, are bound as Jackson does by default, and its annotations work on them. For what that does not know, such as data classes of
 * Kotlin or {@code java.time.LocalDate}, {@link #with(ObjectMapper)} takes a mapper of yours.
 */
public final class JacksonJsonBinding extends LibraryJsonBinding {

    /**
     * Creates a binding with a mapper of its own.
     *
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Jackson is missing or older than 2.18; the text says what to do
     */
    public JacksonJsonBinding() {
        this(() -> MapperBinding.create());
    }

    private JacksonJsonBinding(Supplier<JsonBinding> making) {
        super(JacksonLibrary.JACKSON, making);
    }

    /**
     * Creates a binding that leaves the application's types to the application's mapper, with its modules, annotations and settings: contents and
     * answers of your own, whatever they are made of. The SDK's own types are bound as ever, and so are lists and maps of either.
     *
     * @param own the mapper for all types but those of the SDK; unless it is told not to, Jackson refuses members that a type does not have
     * @return the binding, for {@code XuqmClient.builder().json(…)}
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Jackson is older than 2.18; the text says what to do
     */
    public static JacksonJsonBinding with(ObjectMapper own) {
        if (own == null) {
            throw new IllegalArgumentException("own must not be null");
        }
        return new JacksonJsonBinding(() -> MapperBinding.with(own));
    }
}
