package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.push.SendPush;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.AnyValue;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.PublicClasses;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A duration that is longer than anything lasts means for ever, or is refused where it is given; it never overflows anywhere. */
class LongDurationsTest {

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private static final AnyValue VALUES = new AnyValue();

    @AfterAll
    static void close() {
        VALUES.close();
    }

    /** All that takes a duration and that an application can call. */
    static List<Executable> takers() {
        return PublicClasses.all().stream()
                .flatMap(type -> Stream.concat(
                        Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Stream.of(type.getConstructors()),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .filter(method -> !Modifier.isAbstract(method.getModifiers()))))
                .filter(taker -> List.of(taker.getParameterTypes()).contains(Duration.class))
                .toList();
    }

    @Test
    void areTakenInManyPlaces() {
        assertThat(takers()).extracting(Executable::getName).contains("callTimeout", "tolerance", "patience", "close");
    }

    @ParameterizedTest
    @MethodSource("takers")
    void areForEverOrRefused(Executable taker) throws ReflectiveOperationException {
        Object[] arguments = VALUES.arguments(taker);
        for (int i = 0; i < arguments.length; i++) {
            if (taker.getParameterTypes()[i] == Duration.class) {
                arguments[i] = FOR_EVER;
            }
        }
        Object made;
        try {
            made = call(taker, arguments);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        boolean isCall = made instanceof Call; // which would be carried out
        if (made != null && !isCall && made.getClass().isRecord()) {
            for (Method part : made.getClass().getDeclaredMethods()) {
                if (part.getParameterCount() == 0 && Modifier.isPublic(part.getModifiers())) {
                    part.setAccessible(true);
                    part.invoke(made);
                }
            }
        }
    }

    private static Object call(Executable taker, Object[] arguments) throws ReflectiveOperationException {
        if (taker instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        Method method = (Method) taker;
        method.setAccessible(true);
        if (method.getDeclaringClass() == XuqmClient.class) { // the values need the client that they have
            try (XuqmClient client = client(new ScriptedTransport())) {
                return method.invoke(client, arguments);
            }
        }
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        return method.invoke(isStatic ? null : VALUES.of(method.getDeclaringClass()), arguments);
    }

    private static XuqmClient client(ScriptedTransport transport) {
        return XuqmClient.builder()
                .baseUrl("https://one.test")
                .failoverBaseUrls("https://two.test")
                .failover(FailoverPolicy.defaults().withProbeDelays(FOR_EVER, FOR_EVER))
                .appKey("ak")
                .appSecret("secret")
                .adminUser("administrator")
                .callTimeout(FOR_EVER)
                .attemptTimeout(FOR_EVER)
                .transferTimeout(FOR_EVER)
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, FOR_EVER))
                .transport(transport)
                .json(new MiniJson())
                .build();
    }

    @Test
    void areHarmlessToCalls() {
        ScriptedTransport transport = new ScriptedTransport()
                .fail(Kind.CONNECT, false)
                .answer(Answers.ok("{\"token\":\"t\"}"))
                .answer(Answers.refused(503, "busy"))
                .answer(Answers.ok("{\"id\":\"m1\"}"))
                .answer(Answers.ok("{\"id\":\"m2\"}"));
        try (XuqmClient xuqm = client(transport)) {
            SendMessage hello = SendMessage.text("user_002", "hi");
            CallOptions patient = CallOptions.timeout(FOR_EVER).withAttemptTimeout(FOR_EVER);

            assertThat(xuqm.messages().send(hello).execute().id()).isEqualTo("m1");
            assertThat(xuqm.messages()
                            .send(hello)
                            .with(patient)
                            .executeAsync()
                            .join()
                            .id())
                    .isEqualTo("m2");
        }
    }

    @Test
    void areHarmlessToCampaigns() {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(Answers.ok("{\"token\":\"t\"}"))
                .answer(Answers.ok("{\"devices\":1}"))
                .answer(Answers.ok("{\"devices\":1}"));
        try (XuqmClient xuqm = client(transport)) {
            BulkReport report = xuqm.bulk()
                    .pushes("campaign", userId -> SendPush.of(userId, "title", "text"))
                    .patience(FOR_EVER)
                    .progressInterval(FOR_EVER)
                    .build()
                    .send(Recipients.of(Arrays.asList("user_001", "user_002")));

            assertThat(report.accepted()).isEqualTo(2);
        }
    }
}
