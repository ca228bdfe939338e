package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.testing.AnyValue;
import com.xuqm.sdk.testing.PublicClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with an argument is an {@code IllegalArgumentException}, and {@code null} is an argument like any other: no public
 * method, factory or constructor throws a {@code NullPointerException} for it.
 */
class NullArgumentsTest {

    /** The contracts of these say that they throw a {@code NullPointerException}. */
    private static final Set<String> OTHERS_CONTRACTS = Set.of("compareTo", "subscribe", "equals");

    /** A future is bound by its superclass; the other two are made by the SDK alone, in the midst of its work. */
    private static final Set<Class<?>> OTHERS_CLASSES =
            Set.of(ResponseFuture.class, BulkReport.class, ResponseCollector.class);

    /** Pieces of transports, most of which are JDK types by contract: executors, engines, thread factories. */
    private static final String SUPPORT = "com.xuqm.sdk.http.support";

    /** For the SDK's own modules alone, in which NullAway keeps nulls away. */
    private static final String ENGINE = "com.xuqm.sdk.engine.";

    private static final AnyValue VALUES = new AnyValue();

    @AfterAll
    static void close() {
        VALUES.close();
    }

    static Stream<Class<?>> classes() {
        return PublicClasses.all().stream()
                .filter(type -> !type.getPackageName().equals(SUPPORT))
                .filter(type -> !OTHERS_CLASSES.contains(type));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void areRefusedAsArgumentsAre(Class<?> type) {
        assertThat(executables(type).flatMap(NullArgumentsTest::faults)).isEmpty();
    }

    private static Stream<Executable> executables(Class<?> type) {
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Stream.of(type.getConstructors());
        Stream<Method> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isAbstract(method.getModifiers()) && !method.isDefault())
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .filter(method -> !OTHERS_CONTRACTS.contains(method.getName()));
        return Stream.concat(constructors, methods)
                .filter(executable -> Stream.of(executable.getParameterTypes())
                        .noneMatch(parameter -> parameter.getName().contains(".internal.")
                                || parameter.getName().startsWith(ENGINE))); // nobody else has one
    }

    /** What comes of each argument that must not be null and is. */
    private static Stream<String> faults(Executable executable) {
        return IntStream.range(0, executable.getParameterCount())
                .filter(i -> !executable.getParameterTypes()[i].isPrimitive())
                .filter(i -> !executable.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class))
                .boxed()
                .flatMap(i -> Stream.concat(
                                Stream.of((Object) null),
                                holdersOfNull(executable.getParameterTypes()[i]))
                        .map(wrong -> fault(executable, i, wrong)))
                .filter(fault -> fault != null);
    }

    /** Collections that hold nothing else. */
    private static Stream<Object> holdersOfNull(Class<?> type) {
        return Stream.of(
                        Collections.singletonList(null),
                        Collections.singleton(null),
                        Collections.singletonMap("key", null),
                        new String[1])
                .filter(type::isInstance)
                .filter(holder -> type != Object.class)
                .limit(1);
    }

    private static String fault(Executable executable, int index, Object wrong) {
        Object[] arguments = VALUES.arguments(executable);
        arguments[index] = wrong;
        try {
            call(executable, arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException thrown
                    ? "argument " + (index + 1) + " of " + wrong + " of " + executable + " at "
                            + thrown.getStackTrace()[0]
                    : null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(executable.toString(), e);
        }
    }

    private static void call(Executable executable, Object[] arguments) throws ReflectiveOperationException {
        if (executable instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
            return;
        }
        Method method = (Method) executable;
        Object target = Modifier.isStatic(method.getModifiers()) ? null : VALUES.of(method.getDeclaringClass());
        method.invoke(target, arguments);
    }

    @Test
    void areLookedForInEveryArea() {
        List<Class<?>> areas = Arrays.stream(XuqmClient.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.getName().startsWith("com.xuqm."))
                .toList();

        assertThat(areas)
                .hasSizeGreaterThan(15)
                .allSatisfy(area -> assertThat(VALUES.of(area)).isNotNull());
    }
}
