package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.library.LibraryJsonBinding;
import java.util.function.Supplier;

/**
 * Binds JSON with a Gson instance of its own.
 *
 * <p>Gson must be 2.10 or newer.
 *
 * <p>The instance cannot be replaced or configured, because most of its settings are part of what {@link JsonBinding} promises.
 * Types of yours that the promise does not cover, such as classes with fields, are bound as Gson does by default, and its
 * annotations work on them; but a class needs a constructor without arguments, and classes of the JDK are not taken apart. For all others,
 * such as data classes of Kotlin, {@link #with(Gson)} takes a Gson of yours.
 */
public final class GsonJsonBinding extends LibraryJsonBinding {

    /**
     * Creates a binding with a Gson instance of its own.
     *
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Gson is missing or older than 2.10; the text says what to do
     */
    public GsonJsonBinding() {
        this(() -> AdapterBinding.create());
    }

    private GsonJsonBinding(Supplier<JsonBinding> making) {
        super(GsonLibrary.GSON, making);
    }

    /**
     * Creates a binding that leaves the application's types to the application's Gson, with its adapters and settings: contents and answers of
     * your own, whatever they are made of. The SDK's own types are bound as ever, and so are lists and maps of either.
     *
     * @param own the Gson for all types but those of the SDK
     * @return the binding, for {@code XuqmClient.builder().json(…)}
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Gson is older than 2.10; the text says what to do
     */
    public static GsonJsonBinding with(Gson own) {
        if (own == null) {
            throw new IllegalArgumentException("own must not be null");
        }
        return new GsonJsonBinding(() -> AdapterBinding.with(own));
    }
}
