package com.xuqm.tencent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.SdkTypes;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireNames;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.group.MutedMember;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every number of every answer")
class AnswerNumbersTest {

    private static final List<JsonBinding> BINDINGS = List.of(new JacksonJsonBinding(), new GsonJsonBinding());

    /** The models of the module. */
    private static List<Class<?>> models() throws IOException, URISyntaxException {
        Path classes = Path.of(TencentClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> models = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                if (name.startsWith("com.xuqm.tencent.")) {
                    Class<?> type = loaded(name);
                    if (type.isRecord() && SdkTypes.contains(type) && isOfTheWire(type)) {
                        models.add(type);
                    }
                }
            }
        }
        return models;
    }

    private static boolean isOfTheWire(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).allMatch(each -> each.isAnnotationPresent(WireName.class));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, TencentClient.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4_294_967_295L, 9_007_199_254_740_993L, Long.MAX_VALUE, -1})
    @DisplayName("is exact, as a number and as digits in text, with every binding:")
    void is_exact(long value) throws Exception {
        int compared = 0;
        for (Class<?> model : models()) {
            for (RecordComponent component : model.getRecordComponents()) {
                if (component.getType() != long.class && component.getType() != Long.class) {
                    continue;
                }
                String name = WireNames.of(model).get(component.getName());
                for (String written : List.of("" + value, "\"" + value + "\"")) {
                    for (JsonBinding json : BINDINGS) {
                        Object read = json.fromJson(("{\"" + name + "\":" + written + "}").getBytes(UTF_8), model);

                        assertThat(component.getAccessor().invoke(read))
                                .as(model.getName() + "." + name)
                                .isEqualTo(value);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(800);
    }

    @Test
    @DisplayName("that is a time is read in the unit that it has in the service's documents, and 0 is none")
    void is_a_time() throws Exception {
        int compared = 0;
        for (Class<?> model : models()) {
            for (RecordComponent component : model.getRecordComponents()) {
                if (component.getType() != Instant.class) {
                    continue;
                }
                String name = WireNames.of(model).get(component.getName());
                boolean isSeconds = component.isAnnotationPresent(WireTime.class);
                for (JsonBinding json : BINDINGS) {
                    assertThat(time(json, model, component, name, isSeconds ? "4294967295" : "1700000000123"))
                            .as(model.getName() + "." + name)
                            .isEqualTo(isSeconds ? MutedMember.FOREVER : Instant.ofEpochMilli(1_700_000_000_123L));
                    assertThat(time(json, model, component, name, "0")).isNull();
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    private static Object time(JsonBinding json, Class<?> model, RecordComponent component, String name, String written)
            throws ReflectiveOperationException {
        Object read = json.fromJson(("{\"" + name + "\":" + written + "}").getBytes(UTF_8), model);
        return component.getAccessor().invoke(read);
    }

    @Test
    @DisplayName("has room for 64 bits")
    void has_room() throws Exception {
        for (Class<?> model : models()) {
            if (model != TencentStatus.class) {
                assertThat(model.getRecordComponents())
                        .as(model.getName())
                        .extracting(RecordComponent::getType)
                        .doesNotContain(int.class, short.class, float.class);
            }
        }
    }
}
