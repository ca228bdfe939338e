package com.xuqm.it.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.xuqm.json.gson.SdkTypeAdapterFactory;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import com.xuqm.sdk.json.OpenEnumValue;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An application puts what it got into its own answers, caches and queues, with a mapper that knows nothing of the SDK. */
@DisplayName("An application's own mapper")
class OtherMappersTest {

    /** A mapper as applications have it. */
    interface Mapper {

        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    /** A model of the application's that holds some of the SDK's. */
    public record Note(ChatType chatType, List<MessageType> kinds, Map<ChatType, Integer> counts) {}

    @SuppressWarnings("removal") // Spring Boot 3 makes its mapper with this builder
    static Stream<Named<Mapper>> mappers() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .create();
        return Stream.of(
                jackson2("Jackson 2", new ObjectMapper().findAndRegisterModules()),
                jackson2(
                        "Jackson 2 in Spring Boot 3",
                        Jackson2ObjectMapperBuilder.json().build()),
                jackson3("Jackson 3", JsonMapper.builder().build()),
                jackson3(
                        "Jackson 3 in Spring Boot 4",
                        JsonMapper.builder().findAndAddModules().build()),
                Named.of("Gson with the SDK's factory", new Mapper() {
                    @Override
                    public String write(Object value) {
                        return gson.toJson(value);
                    }

                    @Override
                    public <T> T read(String json, Class<T> type) {
                        return gson.fromJson(json, type);
                    }
                }));
    }

    private static Named<Mapper> jackson2(String name, ObjectMapper mapper) {
        return Named.of(name, new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        });
    }

    private static Named<Mapper> jackson3(String name, JsonMapper mapper) {
        return Named.of(name, new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        });
    }

    static Stream<Arguments> mappersAndModels() {
        return mappers().flatMap(mapper -> ResponseModels.all().stream().map(model -> Arguments.of(mapper, model)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mappersAndModels")
    @DisplayName("reads an answer as it wrote it")
    void readsWhatItWrote(Mapper mapper, Class<?> model) throws Exception {
        Object answer = new JacksonJsonBinding()
                .fromJson(ResponseModels.document(model).toString().getBytes(UTF_8), model);

        assertThat(mapper.read(mapper.write(answer), model)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    @DisplayName("reads each open enum that there is as it wrote it")
    void readsEachOpenEnum(Mapper mapper) throws Exception {
        List<? extends Class<?>> types = new ClassFileImporter()
                .importPackagesOf(OpenEnumValue.class, ChatType.class, XuqmClient.class).stream()
                        .filter(type -> type.isAssignableTo(OpenEnumValue.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .toList();
        assertThat(types).hasSizeGreaterThan(20);

        for (Class<?> type : types) {
            OpenEnum value = OpenEnumFactory.of(type).make("SOMETHING_NEW");

            assertThat(mapper.write(value)).isEqualTo("\"SOMETHING_NEW\"");
            assertThat((Object) mapper.read("\"SOMETHING_NEW\"", type)).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    @DisplayName("takes open enums for strings, in lists and as keys, and also those that this version does not know")
    void takesOpenEnumsForStrings(Mapper mapper) throws Exception {
        Note note = new Note(
                ChatType.SINGLE, List.of(MessageType.TEXT, MessageType.of("HOLOGRAM")), Map.of(ChatType.GROUP, 2));

        String json = mapper.write(note);

        assertThat(json)
                .isEqualTo("{\"chatType\":\"SINGLE\",\"kinds\":[\"TEXT\",\"HOLOGRAM\"],\"counts\":{\"GROUP\":2}}");
        assertThat(mapper.read(json, Note.class)).isEqualTo(note);
    }

    @Test
    @DisplayName("that is a plain one of Gson is taught times as well, unless it knows them")
    void gsonIsTaughtTimes() {
        OpenEnum unknown = ChatType.of("CHANNEL");
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new SdkTypeAdapterFactory())
                .registerTypeAdapter(Instant.class, (JsonSerializer<Instant>)
                        (time, type, context) -> new JsonPrimitive(time.toString()))
                .create();

        assertThat(gson.toJson(List.of(Instant.EPOCH, unknown))).isEqualTo("[\"1970-01-01T00:00:00Z\",\"CHANNEL\"]");
    }
}
