package com.xuqm.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A binding with a mapper of the application's own")
class OwnMapperTest {

    /** A module as there are for types that Jackson does not know. */
    private static SimpleModule dates() {
        return new SimpleModule("dates")
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new FromStringDeserializer<>(LocalDate.class) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected LocalDate _deserialize(String value, DeserializationContext context) {
                        return LocalDate.parse(value);
                    }
                });
    }

    private final JsonBinding binding = JacksonJsonBinding.with(JsonMapper.builder()
            .addModule(dates())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build());

    /** One of the application's, with what the SDK does not bind. */
    public record Coupon(LocalDate validUntil, String couponId, ChatType chatType, Kind kind) {}

    /** A closed enum of the application's. */
    public enum Kind {
        BIRTHDAY
    }

    private static final Coupon COUPON = new Coupon(LocalDate.of(2026, 12, 24), null, ChatType.SINGLE, Kind.BIRTHDAY);

    private static final String JSON =
            "{\"valid_until\":\"2026-12-24\",\"coupon_id\":null,\"chat_type\":\"SINGLE\",\"kind\":\"BIRTHDAY\"}";

    private Object read(String json, Type type) {
        return Objects.requireNonNull(binding.fromJson(json.getBytes(UTF_8), type));
    }

    @Test
    @DisplayName("leaves the application's types to it, wherever they stand")
    void leavesTheApplicationsTypesToIt() {
        assertThat(binding.toJson(COUPON)).asString(UTF_8).isEqualTo(JSON);
        assertThat(binding.toJson(List.of(COUPON))).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(Map.of("one", COUPON))).asString(UTF_8).isEqualTo("{\"one\":" + JSON + "}");
        assertThat(binding.toJson(Set.of(COUPON))).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(new Coupon[] {COUPON})).asString(UTF_8).isEqualTo("[" + JSON + "]");
        assertThat(binding.toJson(COUPON.validUntil())).asString(UTF_8).isEqualTo("\"2026-12-24\"");

        assertThat(read(JSON, Coupon.class)).isEqualTo(COUPON);
        assertThat(read("[" + JSON + "]", GenericTypes.listOf(Coupon.class))).isEqualTo(List.of(COUPON));
        assertThat(read("[" + JSON + "]", Coupon[].class)).isEqualTo(new Coupon[] {COUPON});
        assertThat(read("\"BIRTHDAY\"", Kind.class)).isEqualTo(Kind.BIRTHDAY);
        assertThat(read("[" + JSON + "]", GenericTypes.parameterized(Set.class, Coupon.class)))
                .isEqualTo(Set.of(COUPON));
    }

    @Test
    @DisplayName("binds the SDK's own types as ever, around them and within")
    void bindsTheSdksTypesAsEver() {
        Envelope<Coupon> envelope = Objects.requireNonNull(binding.fromJson(
                ("{\"code\":\"200\",\"more\":[],\"data\":" + JSON + ",\"requestId\":7}").getBytes(UTF_8),
                GenericTypes.parameterized(Envelope.class, Coupon.class)));

        assertThat(envelope.data()).isEqualTo(COUPON);
        assertThat(envelope.code()).isEqualTo(200);
        assertThat(envelope.requestId()).isEqualTo("7");
        assertThat(binding.toJson(Map.of("at", Instant.ofEpochMilli(5))))
                .asString(UTF_8)
                .isEqualTo("{\"at\":5}");
        assertThat(binding.toJson(envelope))
                .asString(UTF_8)
                .isEqualTo("{\"code\":200,\"data\":" + JSON + ",\"requestId\":\"7\"}");
    }

    @Test
    @DisplayName("says what is wrong with a document, and shows nothing of it")
    void saysWhatIsWrong() {
        JsonBinding strict =
                JacksonJsonBinding.with(JsonMapper.builder().addModule(dates()).build());

        assertThatThrownBy(() -> strict.fromJson("{\"secret\":\"LEAK\"}".getBytes(UTF_8), Coupon.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessage("Cannot read " + Coupon.class.getName() + " at $.*: " + Coupon.class.getName()
                        + " lacks a member, and its mapper refuses what it does not know");
        assertThatThrownBy(() -> strict.fromJson("{\"kind\":\"LEAK\"}".getBytes(UTF_8), Coupon.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessage("Cannot read " + Coupon.class.getName() + " at $.kind: the value does not fit "
                        + Kind.class.getName());
    }

    @Test
    @DisplayName("is what a refusal of such a type asks for")
    void isWhatARefusalAsksFor() {
        JsonBinding without = new JacksonJsonBinding();

        assertThatThrownBy(() -> without.fromJson("{\"validUntil\":\"2026-12-24\"}".getBytes(UTF_8), Coupon.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining(
                        "java.time.LocalDate is not a type that can be bound; for types such as data classes of"
                                + " Kotlin and those of java.time, give the client a mapper that knows them:"
                                + " json(JacksonJsonBinding.with(mapper))");
        assertThatThrownBy(() -> without.toJson(Optional.of(COUPON)))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining("json(JacksonJsonBinding.with(mapper))");
    }

    @Test
    @DisplayName("is not needed to put models of the SDK into JSON of the application's, where both are modules, too")
    void isNotNeededForModelsOfTheSdk() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Message message =
                new Message("1", "ann", "ben", ChatType.SINGLE, MessageType.TEXT, "", null, null, null, null, null);

        String json = mapper.writeValueAsString(message);

        assertThat(json).contains("\"chatType\":\"SINGLE\"");
        assertThat(mapper.readValue(json, Message.class)).isEqualTo(message);
        assertThat(mapper.readValue("\"GROUP\"", ChatType.class)).isSameAs(ChatType.GROUP);
    }

    @Test
    @DisplayName("needs that mapper")
    void needsThatMapper() {
        assertThatThrownBy(() -> JacksonJsonBinding.with(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own must not be null");
    }
}
