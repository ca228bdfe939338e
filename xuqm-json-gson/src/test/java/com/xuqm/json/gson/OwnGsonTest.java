package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A binding with a Gson of the application's own")
class OwnGsonTest {

    private static final class Dates extends TypeAdapter<LocalDate> {

        @Override
        public void write(JsonWriter out, LocalDate value) throws IOException {
            out.value(value.toString());
        }

        @Override
        public LocalDate read(JsonReader in) throws IOException {
            return LocalDate.parse(in.nextString());
        }
    }

    /** One of the application's, with what the SDK does not bind. */
    public record Coupon(LocalDate validUntil, ChatType chatType) {}

    /** One that cannot be made without an argument. */
    public static final class Sealed {

        final int size;

        public Sealed(int size) {
            this.size = size;
        }
    }

    private final JsonBinding binding = GsonJsonBinding.with(new GsonBuilder()
            .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
            .registerTypeAdapter(LocalDate.class, new Dates())
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create());

    private static final Coupon COUPON = new Coupon(LocalDate.of(2026, 12, 24), ChatType.SINGLE);

    private static final String JSON = "{\"valid_until\":\"2026-12-24\",\"chat_type\":\"SINGLE\"}";

    private Object read(String json, Type type) {
        return Objects.requireNonNull(binding.fromJson(json.getBytes(UTF_8), type));
    }

    @Test
    @DisplayName("leaves the application's types to it, wherever they stand")
    void leavesTheApplicationsTypesToIt() {
        assertThat(binding.toJson(COUPON)).asString(UTF_8).isEqualTo(JSON);
        assertThat(binding.toJson(List.of(COUPON))).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(Map.of("one", COUPON))).asString(UTF_8).isEqualTo("{\"one\":" + JSON + "}");
        assertThat(read(JSON, Coupon.class)).isEqualTo(COUPON);
        assertThat(read("[" + JSON + "]", GenericTypes.listOf(Coupon.class))).isEqualTo(List.of(COUPON));
        Sealed sealed = Objects.requireNonNull(binding.fromJson("{\"size\":3}".getBytes(UTF_8), Sealed.class));
        assertThat(sealed.size).isEqualTo(3);
    }

    @Test
    @DisplayName("binds the SDK's own types as ever, around them and within")
    void bindsTheSdksTypesAsEver() {
        Envelope<Coupon> envelope = Objects.requireNonNull(binding.fromJson(
                ("{\"code\":\"200\",\"data\":" + JSON + ",\"requestId\":7}").getBytes(UTF_8),
                GenericTypes.parameterized(Envelope.class, Coupon.class)));

        assertThat(envelope.data()).isEqualTo(COUPON);
        assertThat(envelope.code()).isEqualTo(200);
        assertThat(envelope.requestId()).isEqualTo("7");
        assertThat(binding.toJson(Map.of("at", Instant.ofEpochMilli(5))))
                .asString(UTF_8)
                .isEqualTo("{\"at\":5}");
    }

    @Test
    @DisplayName("is what a refusal of such a type asks for")
    void isWhatARefusalAsksFor() {
        JsonBinding without = new GsonJsonBinding();

        assertThatThrownBy(() -> without.fromJson("{\"size\":3}".getBytes(UTF_8), Sealed.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining("json(GsonJsonBinding.with(gson))");
    }

    @Test
    @DisplayName("needs that Gson, which may be any")
    void needsThatGson() {
        assertThatThrownBy(() -> GsonJsonBinding.with(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own must not be null");
        assertThat(GsonJsonBinding.with(new Gson()).toJson(new Sealed(2)))
                .asString(UTF_8)
                .isEqualTo("{\"size\":2}");
    }
}
