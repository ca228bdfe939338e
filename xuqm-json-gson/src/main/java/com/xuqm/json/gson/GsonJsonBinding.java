package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

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
public final class GsonJsonBinding implements JsonBinding {

    /** Of a class of its own, so that this one links where the library is missing, and can say so. */
    private final JsonBinding binding;

    /**
     * Creates a binding with a Gson instance of its own.
     *
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Gson is missing or older than 2.10; the text says what to do
     */
    public GsonJsonBinding() {
        // No method reference: it would link the class before anything guards it.
        this(GsonLibrary.GSON.requiredBy(() -> AdapterBinding.create()));
    }

    private GsonJsonBinding(JsonBinding binding) {
        this.binding = binding;
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
        return new GsonJsonBinding(GsonLibrary.GSON.<JsonBinding>requiredBy(() -> AdapterBinding.with(own)));
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        try {
            return binding.toJson(value);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        try {
            return binding.fromJson(json, type);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    /** A class is missing or does not fit, be it one of Gson or one of those that are bound. */
    private static JsonBindingException misfit(LinkageError e) {
        return new JsonBindingException(GsonLibrary.GSON.refusalText(e), e);
    }
}
