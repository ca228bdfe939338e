package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.message.ChatType;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The value of an open enum")
class OpenEnumValueTest {

    @Test
    @DisplayName("has the shape of its string")
    void hasTheShapeOfItsString() {
        CharSequence value = ChatType.SINGLE;

        assertThat(value.length()).isEqualTo(6);
        assertThat(value.charAt(1)).isEqualTo('I');
        assertThat(value.subSequence(1, 3)).isEqualTo("IN");
        assertThat(value).hasToString("SINGLE");
        assertThat(new StringBuilder().append(value)).hasToString("SINGLE");
    }

    @Test
    @DisplayName("tells whether this version knows it")
    void tellsWhetherItIsKnown() {
        assertThat(ChatType.known()).allMatch(ChatType::hasConstant);
        assertThat(ChatType.of("SINGLE").hasConstant()).isTrue();
        assertThat(ChatType.of("CHANNEL").hasConstant()).isFalse();
    }

    @Test
    @DisplayName("is found by the name that enums of the JDK have")
    void isFoundByValueOf() {
        assertThat(ChatType.valueOf("SINGLE")).isSameAs(ChatType.SINGLE);
        assertThat(ChatType.valueOf("CHANNEL")).isEqualTo(ChatType.of("CHANNEL"));
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    @DisplayName("is found so in each of them, as mappers of an application do it:")
    void isFoundByValueOfInEach(Class<?> type) throws ReflectiveOperationException {
        Object value = type.getMethod("valueOf", String.class).invoke(null, "OF_TOMORROW");

        assertThat(value).isInstanceOf(type).hasToString("OF_TOMORROW");
    }

    /** Looks for them where they were compiled to, so that none is forgotten. */
    static List<Class<?>> openEnums() throws IOException, URISyntaxException {
        Path root = Path.of(OpenEnum.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> found = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(OpenEnumValueTest::type)
                    .filter(type ->
                            type.getSuperclass() == OpenEnumValue.class && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found;
        }
    }

    private static Class<?> type(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, OpenEnum.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
