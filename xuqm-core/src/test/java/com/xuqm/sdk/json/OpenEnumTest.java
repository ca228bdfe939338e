package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.testing.PublicClasses;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What all sets of values have in common that may grow. */
@ParameterizedClass
@MethodSource("all")
record OpenEnumTest(Class<?> type) {

    static List<Class<?>> all() {
        return PublicClasses.all().stream()
                .filter(OpenEnum.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    private OpenEnum of(String value) throws ReflectiveOperationException {
        return (OpenEnum) type.getMethod("of", String.class).invoke(null, value);
    }

    private List<?> known() throws ReflectiveOperationException {
        return (List<?>) type.getMethod("known").invoke(null);
    }

    @Test
    void isFinalAndMadeByItsOwnMethodOnly() {
        assertThat(type).isFinal();
        assertThat(type.getConstructors()).isEmpty();
    }

    @Test
    void knowsItsConstants() throws ReflectiveOperationException {
        List<Object> constants = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .toList();

        assertThat(constants).isNotEmpty();
        assertThat(known()).isEqualTo(constants).isUnmodifiable().doesNotHaveDuplicates();
    }

    @Test
    void givesTheConstantForAValueThatItKnows() throws ReflectiveOperationException {
        for (Object known : known()) {
            String value = ((OpenEnum) known).value();
            assertThat(of(value)).isSameAs(known);
            assertThat(of(new String(value.toCharArray()))).isSameAs(known);
            assertThat(known).hasToString(value);
        }
    }

    @Test
    void keepsAValueThatItDoesNotKnow() throws ReflectiveOperationException {
        for (String unknown :
                List.of("BRAND_NEW", "", " ", "\u65b0", known().get(0).toString() + " ")) {
            OpenEnum value = of(unknown);

            assertThat(value.value()).isEqualTo(unknown);
            assertThat(value).hasToString(unknown).isEqualTo(of(unknown)).hasSameHashCodeAs(of(unknown));
            assertThat(value).isNotEqualTo(unknown).isNotIn(known());
            assertThat(value).as("or a table of them would be a list").doesNotHaveSameHashCodeAs(of(unknown + "x"));
        }
    }

    @Test
    void isNeverNull() {
        assertThatThrownBy(() -> of(null))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotEqualToAnotherSetsValue() throws ReflectiveOperationException {
        List<OpenEnum> same = List.of(MessageType.of("SAME"), ChatType.of("SAME"), GroupRole.of("SAME"));

        assertThat(same.stream().filter(of("SAME")::equals).toList())
                .allSatisfy(equal -> assertThat(equal).isInstanceOf(type));
        assertThat(same).doesNotHaveDuplicates();
    }
}
