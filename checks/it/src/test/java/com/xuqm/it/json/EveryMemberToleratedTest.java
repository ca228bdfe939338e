package com.xuqm.it.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.JsonMismatch;
import com.xuqm.sdk.json.JsonMismatchException;
import com.xuqm.sdk.json.TolerantReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each member of each answer that there is, with values of each kind: where a binding can read it, the tolerant reader reads the same; where it
 * cannot, what is read is what would be read without the member, or nothing if that cannot be read either.
 */
@DisplayName("An answer with a member of another kind")
class EveryMemberToleratedTest {

    private static final List<JsonBinding> BINDINGS = List.of(new JacksonJsonBinding(), new GsonJsonBinding());

    private static final List<JsonElement> VALUES = Stream.of(
                    "true",
                    "0",
                    "1",
                    "-7",
                    "1.0",
                    "1.5",
                    "1e400",
                    "9223372036854775808",
                    "1715000000",
                    "\"\"",
                    "\"abc\"",
                    "\"7\"",
                    "\"true\"",
                    "\"2024-05-06 12:53:20+0800\"",
                    "{}",
                    "[]",
                    "[{}]",
                    "[1,\"x\",true,null]",
                    "{\"a\":{}}",
                    "{\"a\":null}")
            .map(JsonParser::parseString)
            .toList();

    static List<Class<?>> models() {
        return ResponseModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("is read as if that member were absent, and told, if the binding cannot read it")
    void isReadAsIfTheMemberWereAbsent(Class<?> model) {
        JsonObject whole = ResponseModels.document(model);
        List<String> differences = new ArrayList<>();
        for (String member : whole.keySet()) {
            for (JsonElement value : VALUES) {
                JsonObject document = whole.deepCopy();
                document.add(member, value);
                for (JsonBinding binding : BINDINGS) {
                    check(binding, model, document, member, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void check(
            JsonBinding binding, Class<?> model, JsonObject document, String member, List<String> differences) {
        byte[] bytes = document.toString().getBytes(UTF_8);
        Object strictly = strictly(binding, model, bytes);
        Read tolerantly = tolerantly(binding, model, bytes);
        boolean isLost = tolerantly.mismatches.stream().anyMatch(JsonMismatch::lost);
        boolean isTold = tolerantly.mismatches.stream()
                .allMatch(mismatch -> mismatch.path().startsWith("$." + member));
        JsonObject without = document.deepCopy();
        without.remove(member);
        Object absent = strictly(binding, model, without.toString().getBytes(UTF_8));
        boolean isAsItShouldBe = strictly != null
                ? strictly.equals(tolerantly.value) && !isLost
                : absent == null
                        ? tolerantly.value == null
                        : isLost && (absent.equals(tolerantly.value) || isPartOf(document.get(member)));
        if (!isAsItShouldBe || !isTold) {
            differences.add(binding.getClass().getSimpleName() + " " + document + ":\n  " + strictly + "\n  "
                    + tolerantly.value + " " + tolerantly.mismatches);
        }
    }

    /** Of a list, an object or a map what can be read is kept. */
    private static boolean isPartOf(JsonElement value) {
        return value.isJsonArray() || value.isJsonObject();
    }

    private static @Nullable Object strictly(JsonBinding binding, Class<?> model, byte[] document) {
        try {
            return Objects.<Object>requireNonNull(binding.fromJson(document, model));
        } catch (JsonBindingException e) {
            return null;
        }
    }

    private static Read tolerantly(JsonBinding binding, Class<?> model, byte[] document) {
        TolerantReader reader = TolerantReader.of(binding, document);
        try {
            return new Read(Objects.<Object>requireNonNull(reader.read(model)), reader.mismatches());
        } catch (JsonMismatchException e) {
            return new Read(null, List.of(e.mismatch()));
        }
    }

    private record Read(@Nullable Object value, List<JsonMismatch> mismatches) {}
}
