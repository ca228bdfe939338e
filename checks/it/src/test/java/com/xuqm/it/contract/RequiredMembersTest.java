package com.xuqm.it.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.it.json.ResponseModels;
import com.xuqm.it.support.Spec;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.WireNames;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What an answer must hold is said twice, by the contract and by the records; here they are compared. */
@DisplayName("A model of answers")
class RequiredMembersTest {

    /** Models whose schema is called otherwise. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "GlobalMuteState", "GlobalMute",
            "JoinRequestsResult", "RequestBulkResult",
            "JoinRequestFailure", "RequestFailure",
            "PlatformToken", "LoginToken");

    private static final JsonBinding JSON = new JacksonJsonBinding();

    static List<Class<?>> models() {
        return ResponseModels.all();
    }

    private static JsonNode schemas() {
        return Spec.instance().document().at("/components/schemas");
    }

    private static JsonNode schema(Class<?> model) {
        String name = SCHEMAS.getOrDefault(model.getSimpleName(), model.getSimpleName());
        JsonNode schema = schemas().has(name) ? schemas().get(name) : schemas().get(name + "Event");
        assertThat(schema).as("the schema of %s", model.getSimpleName()).isNotNull();
        return schema;
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("has the members of its schema")
    void hasTheMembersOfItsSchema(Class<?> model) {
        Set<String> properties = new TreeSet<>(schema(model).get("properties").propertyNames());

        assertThat(new TreeSet<>(WireNames.of(model).values())).isEqualTo(properties);
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("requires nothing that its schema does not require")
    void requiresNothingElse(Class<?> model) {
        JsonObject whole = ResponseModels.document(model);
        List<String> needed = new ArrayList<>();
        for (String member : whole.keySet()) {
            JsonObject without = whole.deepCopy();
            without.remove(member);
            if (!isReadable(model, without)) {
                needed.add(member);
            }
        }

        assertThat(required(model)).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("declares to be absent at times what its schema does not require, or has it empty")
    void declaresWhatMayBeAbsent(Class<?> model) {
        for (RecordComponent component : model.getRecordComponents()) {
            String name = WireNames.of(model).get(component.getName());
            boolean isContainer = component.getType() == List.class || component.getType() == Map.class;
            assertThat(required(model).contains(name)
                            || isContainer
                            || component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .as("%s.%s is required by the contract, or @Nullable", model.getSimpleName(), name)
                    .isTrue();
        }
    }

    private static List<String> required(Class<?> model) {
        return schema(model).path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static boolean isReadable(Class<?> model, JsonObject document) {
        try {
            Object value = JSON.fromJson(document.toString().getBytes(UTF_8), model);
            return value != null;
        } catch (JsonBindingException e) {
            return false;
        }
    }
}
