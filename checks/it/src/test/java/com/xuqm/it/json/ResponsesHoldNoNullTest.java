package com.xuqm.it.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kotlin takes the SDK at its word: what is declared to be there is not looked at again. */
@DisplayName("An answer")
class ResponsesHoldNoNullTest {

    private static final List<JsonBinding> BINDINGS = List.of(new JacksonJsonBinding(), new GsonJsonBinding());

    static List<Class<?>> models() {
        return ResponseModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName(
            "holds no null that it does not declare, whatever the service leaves out, or it is unreadable and says what is missing")
    void holdsNoUndeclaredNull(Class<?> model) {
        JsonObject whole = ResponseModels.document(model);
        List<JsonObject> documents = new ArrayList<>(List.of(whole, new JsonObject()));
        for (String member : whole.keySet()) {
            documents.add(without(whole, member));
            documents.add(with(whole, member, JsonNull.INSTANCE));
            JsonElement value = whole.get(member);
            if (value.isJsonArray()) {
                documents.add(with(whole, member, listOfNull()));
            } else if (value.isJsonObject() && Map.class == componentType(model, member)) {
                JsonObject map = new JsonObject();
                map.add("SOME_KEY", JsonNull.INSTANCE);
                documents.add(with(whole, member, map));
            }
        }

        for (JsonBinding binding : BINDINGS) {
            for (JsonObject document : documents) {
                assertThat(undeclaredNulls(binding, model, document))
                        .as("%s by %s", document, binding.getClass().getSimpleName())
                        .isEmpty();
            }
        }
    }

    static List<MessageType> kinds() {
        return MessageType.known();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("that is a message has a content without nulls, or its content as it came")
    void hasAContentWithoutNulls(MessageType kind) {
        List<String> contents =
                List.of("{}", "[]", "null", "", "{\"title\":\"x\",\"messages\":[null,{}],\"abstractList\":[null]}");
        for (JsonBinding binding : BINDINGS) {
            try (XuqmClient xuqm = XuqmClient.builder()
                    .baseUrl("https://api.test")
                    .appKey("ak")
                    .json(binding)
                    .transport("jdk")
                    .build()) {
                for (String content : contents) {
                    Message message = new Message(
                            "1", "ann", "ben", ChatType.SINGLE, kind, content, null, null, null, null, null);
                    List<String> found = new ArrayList<>();
                    look(xuqm.messages().content(message), found);

                    assertThat(found).as(content).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("lacks at the most two members that nobody can do without")
    void needsLittle(Class<?> model) {
        JsonObject whole = ResponseModels.document(model);
        for (JsonBinding binding : BINDINGS) {
            List<String> needed = whole.keySet().stream()
                    .filter(member -> read(binding, model, without(whole, member)) == null)
                    .toList();

            assertThat(needed).hasSizeLessThanOrEqualTo(2);
            assertThat(read(binding, model, whole)).isNotNull();
        }
    }

    private static Class<?> componentType(Class<?> model, String name) {
        return Stream.of(model.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static JsonObject without(JsonObject document, String member) {
        JsonObject copy = document.deepCopy();
        copy.remove(member);
        return copy;
    }

    private static JsonObject with(JsonObject document, String member, JsonElement value) {
        JsonObject copy = document.deepCopy();
        copy.add(member, value);
        return copy;
    }

    private static JsonArray listOfNull() {
        JsonArray list = new JsonArray();
        list.add(JsonNull.INSTANCE);
        return list;
    }

    /** Reads a document; {@code null} if the model is refused because a member is missing. */
    private static @Nullable Object read(JsonBinding binding, Class<?> model, JsonObject document) {
        try {
            return Objects.<Object>requireNonNull(
                    binding.fromJson(document.toString().getBytes(UTF_8), model));
        } catch (JsonBindingException e) {
            assertThat(e).hasMessageMatching("Cannot read .*: the member \\w+ is missing");
            return null;
        }
    }

    private static List<String> undeclaredNulls(JsonBinding binding, Class<?> model, JsonObject document) {
        Object answer = read(binding, model, document);
        List<String> found = new ArrayList<>();
        if (answer != null) {
            look(answer, found);
        }
        return found;
    }

    private static void look(Object record, List<String> found) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = get(record, component);
            String name = record.getClass().getSimpleName() + "." + component.getName();
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                found.add(name);
            }
            Collection<?> values = value instanceof Map<?, ?> map
                    ? map.values()
                    : value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object each : values) {
                if (each == null) {
                    found.add("an element of " + name);
                } else if (each.getClass().isRecord()) {
                    look(each, found);
                }
            }
        }
    }

    private static @Nullable Object get(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an accessor cannot be called", e);
        }
    }
}
