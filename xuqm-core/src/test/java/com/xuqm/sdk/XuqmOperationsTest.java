package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Operation;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XuqmOperationsTest {

    /** A constant that is not listed would be missing in every table that is made of the list. */
    @Test
    void everyConstantOfEveryAreaIsListed() throws Exception {
        List<Operation> constants = new ArrayList<>();
        for (Class<?> area : areas()) {
            for (Field field : area.getFields()) {
                if (field.getType() == Operation.class) {
                    constants.add((Operation) field.get(null));
                }
            }
        }
        assertThat(constants).isNotEmpty();
        assertThat(XuqmOperations.all()).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void noTwoOperationsHaveTheSameIdOrRoute() {
        assertThat(XuqmOperations.all()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(XuqmOperations.all())
                .extracting(
                        operation -> operation.method() + " " + operation.path().replaceAll("\\{\\w+}", "{}"))
                .doesNotHaveDuplicates();
    }

    /** Looks for them where they were compiled to, so that an area which was forgotten in the list is found, too. */
    private static List<Class<?>> areas() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(XuqmOperations.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> areas = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                if (name.matches("com\\.xuqm\\.sdk\\.\\w+\\.\\w+Operations\\.class")) {
                    areas.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return areas;
    }
}
