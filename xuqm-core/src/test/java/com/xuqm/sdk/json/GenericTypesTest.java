package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class GenericTypesTest {

    /** What the JDK itself makes of the same types. */
    private record Fields(
            List<String> list,
            Map<String, Long> map,
            Envelope<PageData<String>> nested,
            Map.Entry<String, List<Integer>> inner) {}

    static final List<Arguments> TYPES = List.of(
            Arguments.of("list", GenericTypes.listOf(String.class)),
            Arguments.of("map", GenericTypes.mapOf(Long.class)),
            Arguments.of(
                    "nested",
                    GenericTypes.parameterized(
                            Envelope.class, GenericTypes.parameterized(PageData.class, String.class))),
            Arguments.of(
                    "inner",
                    GenericTypes.parameterized(Map.Entry.class, String.class, GenericTypes.listOf(Integer.class))));

    @ParameterizedTest
    @FieldSource("TYPES")
    void areEqualToThoseOfTheJdk(String field, ParameterizedType type) throws ReflectiveOperationException {
        Type jdks = Fields.class.getDeclaredField(field).getGenericType();

        assertThat(type).isEqualTo(jdks).hasSameHashCodeAs(jdks);
        assertThat(jdks).isEqualTo(type);
    }

    @Test
    void areShownAsTheyAreWritten() {
        assertThat(GenericTypes.mapOf(GenericTypes.listOf(Long.class)))
                .hasToString("java.util.Map<java.lang.String, java.util.List<java.lang.Long>>");
    }

    @Test
    void cannotBeChanged() {
        ParameterizedType type = GenericTypes.listOf(String.class);
        type.getActualTypeArguments()[0] = Long.class;

        assertThat(type).isEqualTo(GenericTypes.listOf(String.class)).isNotEqualTo(GenericTypes.listOf(Long.class));
    }

    @Test
    void haveAsManyArgumentsAsTheClassHasParameters() {
        assertThatThrownBy(() -> GenericTypes.parameterized(Map.class, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.util.Map has 2 type parameters, but 1 arguments were given");
        assertThatThrownBy(() -> GenericTypes.parameterized(String.class, String.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GenericTypes.listOf(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
