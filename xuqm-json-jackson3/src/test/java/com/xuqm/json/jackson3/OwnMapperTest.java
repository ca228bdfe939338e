package com.xuqm.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.tck.json.OwnMapperContract;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

@DisplayName("A binding with a mapper of the application's own")
class OwnMapperTest extends OwnMapperContract {

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

    @Override
    protected JsonBinding tuned() {
        return Jackson3JsonBinding.with(JsonMapper.builder()
                .addModule(dates())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        unused -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build());
    }

    @Override
    protected JsonBinding plain() {
        return new Jackson3JsonBinding();
    }

    @Override
    protected String remedy() {
        return "json(Jackson3JsonBinding.with(mapper))";
    }

    @Test
    @DisplayName("says what its mapper refuses, and shows nothing of it")
    void saysWhatTheMapperRefuses() {
        JsonBinding strict = Jackson3JsonBinding.with(JsonMapper.builder()
                .addModule(dates())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());

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
    @DisplayName("is needed for dates, as a refusal of one says")
    void isNeededForDates() {
        assertThatThrownBy(() -> plain().fromJson("{\"validUntil\":\"2026-12-24\"}".getBytes(UTF_8), Coupon.class))
                .isInstanceOf(JsonBindingException.class)
                .hasMessageContaining("java.time.LocalDate is not a type that can be bound; for types such as data");
    }

    @Test
    @DisplayName("is not needed to put models of the SDK into JSON of the application's, where both are modules, too")
    void isNotNeededForModelsOfTheSdk() throws JacksonException {
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
        assertThatThrownBy(() -> Jackson3JsonBinding.with(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own must not be null");
    }
}
