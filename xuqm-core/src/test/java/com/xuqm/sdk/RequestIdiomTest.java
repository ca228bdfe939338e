package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.admin.ImportMessage;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.testing.AnyValue;
import com.xuqm.sdk.testing.PublicClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A request")
class RequestIdiomTest {

    private static final String HIDDEN = "hidden-7f3a";

    /** What a member is called that holds a secret or what people write. */
    private static final Pattern SECRET = Pattern.compile(
            "token|secret|password|emailCode|captchaCode|content|title|body|payload|remark|draft|reason|description|url");

    private static final AnyValue VALUES = new AnyValue();

    @AfterAll
    static void close() {
        VALUES.close();
    }

    static List<Class<?>> requests() {
        return PublicClasses.all().stream()
                .filter(type -> Stream.of(type.getDeclaredFields())
                        .anyMatch(field -> field.getType() == Members.class
                                && field.getName().equals("members")))
                .toList();
    }

    @Test
    @DisplayName("is all that an area is told besides ids, texts, times and files of the JDK")
    void is_what_areas_take() {
        Set<String> taken = Stream.of(XuqmClient.class, XuqmUser.class)
                .flatMap(view -> Stream.of(view.getMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(area -> area.getName().startsWith("com.xuqm.sdk.") && area != Call.class)
                .flatMap(area -> Stream.of(area.getMethods()))
                .filter(method -> method.getReturnType() == Call.class || method.getReturnType() == PagedCall.class)
                .flatMap(method -> Stream.of(method.getGenericParameterTypes()))
                .map(RequestIdiomTest::element)
                .filter(type -> type.getName().startsWith("com.xuqm.sdk.") && !OpenEnum.class.isAssignableFrom(type))
                .filter(type -> !type.isInterface() && !type.isEnum())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(taken).hasSizeGreaterThan(25);
        taken.removeAll(requests().stream().map(Class::getSimpleName).toList());
        assertThat(taken).isEmpty();
    }

    private static Class<?> element(Type type) {
        Type inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> plain ? plain : Object.class;
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("is made by its factories alone, so that a further member breaks nobody")
    void is_made_by_its_factories(Class<?> type) {
        assertThat(type).isFinal();
        assertThat(type.isRecord()).isFalse();
        assertThat(type.getConstructors()).isEmpty();
        assertThat(type.getDeclaredClasses()).isEmpty();
        assertThat(type.getMethods())
                .anyMatch(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type);
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("is not changed by with…, which gives another one that says so")
    void is_immutable(Class<?> type) throws ReflectiveOperationException {
        for (Method with : type.getMethods()) {
            if (!with.getName().startsWith("with")) {
                continue;
            }
            String name = with.getName().substring("with".length());
            Method accessor = type.getMethod(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            Object request = VALUES.of(type);
            Object before = accessor.invoke(request);
            Object[] arguments = name.endsWith("Url") ? new Object[] {"https://host.test/"} : VALUES.arguments(with);

            Object other = with.invoke(request, arguments);

            assertThat(accessor.invoke(request))
                    .as(accessor + " of the old one")
                    .isEqualTo(before);
            assertThat(accessor.invoke(other)).as(accessor + " of the new one").isEqualTo(arguments[0]);
            assertThat(with.invoke(request, arguments)).isEqualTo(other).hasSameHashCodeAs(other);
            assertThat(other.equals(request)).isEqualTo(arguments[0].equals(before));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("shows no secret and nothing that people write")
    void shows_no_secret(Class<?> type) throws ReflectiveOperationException {
        Field none = type.getDeclaredField("NONE");
        none.setAccessible(true);
        Field names = Members.class.getDeclaredField("names");
        names.setAccessible(true);
        Constructor<?> constructor = type.getDeclaredConstructor(Members.class);
        constructor.setAccessible(true);
        Members empty = (Members) none.get(null);
        Members full = empty.of(Stream.of((String[]) names.get(empty))
                .map(name -> SECRET.matcher(name).matches() ? HIDDEN : "shown")
                .toArray());

        assertThat(constructor.newInstance(full).toString())
                .startsWith(type.getSimpleName() + "[")
                .doesNotContain(HIDDEN);
        assertThat(full.toString()).doesNotContain(HIDDEN).doesNotContain("shown");
    }

    @Test
    @DisplayName("of the past shows the message in it as that shows itself")
    void of_the_past_hides_its_message() {
        assertThat(VALUES.of(ImportMessage.class).toString()).contains("message=SendMessage[");
    }
}
