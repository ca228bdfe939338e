package com.xuqm.benchmarks.sample;

import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what the SDK asks a JSON binding to write. */
final class SentJson implements JsonBinding {

    private final JsonBinding binding = new JacksonJsonBinding();
    private @Nullable Object last;

    /** Returns what a call asks to write. */
    static Object of(Function<XuqmClient, Call<?>> call) {
        SentJson json = new SentJson();
        try (XuqmClient client = Clients.client("http://127.0.0.1:9", new CannedTransport(), json)) {
            call.apply(client).execute();
        }
        return Objects.requireNonNull(json.last, "the call sent no JSON");
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        last = value;
        return binding.toJson(value);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        return binding.fromJson(json, type);
    }
}
