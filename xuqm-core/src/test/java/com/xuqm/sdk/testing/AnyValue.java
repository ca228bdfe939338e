package com.xuqm.sdk.testing;

import com.xuqm.sdk.RawCall;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkOutcome;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.ForwardingBulkTarget;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.PooledKeyedMac;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import com.xuqm.sdk.json.TolerantReader;
import com.xuqm.sdk.library.LibraryJsonBinding;
import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.sdk.usersig.JwtUserSigCodec;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.receive.HmacWebhookScheme;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import com.xuqm.sdk.wire.WireOption;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a value of any type that the public methods of the SDK take or are called on. */
public final class AnyValue implements AutoCloseable {

    private final XuqmClient client = XuqmClient.builder()
            .baseUrl("https://api.test")
            .appKey("ak")
            .appSecret("secret")
            .adminUser("administrator")
            .tenantToken("tenant")
            .opsToken("ops")
            .internalToken("internal")
            .transport(new ScriptedTransport())
            .json(new MiniJson())
            .build();
    private final Samples samples =
            new Samples((owner, name) -> name.endsWith("Url") || name.equals("url") ? "https://host.test/" : "sample");
    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Deque<Class<?>> underWay = new ArrayDeque<>();

    public AnyValue() {
        known.put(int.class, 1);
        known.put(Integer.class, 1);
        known.put(long.class, 1L);
        known.put(Long.class, 1L);
        known.put(double.class, 1.0);
        known.put(Double.class, 1.0);
        known.put(boolean.class, true);
        known.put(Boolean.class, true);
        known.put(String.class, "sample");
        known.put(Object.class, "sample");
        known.put(byte[].class, new byte[] {1});
        known.put(String[].class, new String[] {"sample"});
        known.put(ByteBuffer.class, ByteBuffer.allocate(1));
        known.put(Instant.class, Instant.parse("2026-04-27T00:00:00Z"));
        known.put(Duration.class, Duration.ofSeconds(1));
        known.put(LocalDate.class, LocalDate.EPOCH);
        known.put(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay());
        known.put(URI.class, URI.create("https://host.test/"));
        known.put(Path.class, Path.of("no such file"));
        known.put(Clock.class, Clock.systemUTC());
        known.put(Provider.class, Security.getProvider("SunJCE"));
        known.put(Class.class, String.class);
        known.put(Type.class, String.class);
        known.put(Throwable.class, new IllegalStateException("sample"));
        known.put(
                Operation.class, Operation.builder("a.b", HttpMethod.GET, "/a").build());
        known.put(HttpHeaders.class, HttpHeaders.of("X-Sample", "sample"));
        known.put(long[].class, new long[] {1});
        known.put(ResponseTarget.class, new ResponseTarget.Memory(1));
        known.put(BulkOutcome.class, new BulkOutcome.Rejected(404, "sample"));
        known.put(JournalRecord.class, new JournalRecord.Settled(List.of()));
        known.put(MessageContent.class, new TextContent("sample"));
        known.put(XuqmException.class, new XuqmConfigurationException("sample"));
        known.put(Operation.Builder.class, Operation.builder("a.b", HttpMethod.GET, "/a"));
        known.put(RawCall.class, client.call("GET", "/a/{id}"));
        known.put(Type[].class, new Type[] {String.class});
        known.put(OpenEnumFactory.class, OpenEnumFactory.of(MessageType.class));
        known.put(HmacWebhookScheme.class, HmacWebhookScheme.standard());
        known.put(
                WebhookDispatcher.class,
                WebhookDispatcher.builder(WebhookVerifier.of("secret"))
                        .json(new MiniJson())
                        .build());
        known.put(CreateWebhook.class, CreateWebhook.of("https://host.test/"));
        known.put(
                JwtUserSigCodec.class,
                new JwtUserSigCodec("ak", new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, new byte[] {1})));
        known.put(BulkSender.Builder.class, client.bulk().pushes("campaign", "title", "body"));
        known.put(
                BulkSender.class,
                client.bulk().pushes("campaign", "title", "body").build());
        known.put(ForwardingBulkTarget.class, forwarding((BulkTarget<?>) standIn(BulkTarget.class)));
        LibraryPart part = LibraryPart.of("group", "artifact", "1.0", "org.example.Lib");
        known.put(WireOption.class, WireOption.TOKEN_HEADER);
        known.put(LibraryPart.class, part);
        known.put(LibraryPart[].class, new LibraryPart[] {part});
        known.put(PooledKeyedMac.class, new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, new byte[] {1}));
        RequiredLibrary library = RequiredLibrary.of(AnyValue.class, "module", "remedy", part);
        known.put(RequiredLibrary.class, library);
        known.put(LibraryJsonBinding.class, new LibraryJsonBinding(library, MiniJson::new) {});
        known.put(TolerantReader.class, TolerantReader.of(new MiniJson(), new byte[] {'1'}));
        known.put(ServiceClientBuilder.class, XuqmClient.builder());
        known.put(XuqmClient.class, client);
        for (Object view : List.of(client, client.asUser("user_001"))) {
            for (Method method : view.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && isOurs(method.getReturnType())) {
                    known.putIfAbsent(method.getReturnType(), invoke(method, view));
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("com.xuqm.");
    }

    /** A value for each parameter. */
    public Object[] arguments(Executable executable) {
        return Stream.of(executable.getParameterTypes()).map(this::of).toArray();
    }

    /** A value of a type. */
    public Object of(Class<?> type) {
        Object value = known.get(type);
        if (value == null) {
            value = make(type);
            if (value == null) {
                throw new AssertionError("no value of " + type + " could be found; add one to " + AnyValue.class);
            }
            if (!type.getSimpleName().endsWith("Builder")) {
                known.put(type, value);
            }
        }
        return value;
    }

    private Object make(Class<?> type) {
        if (underWay.contains(type)) {
            return null;
        }
        underWay.push(type);
        try {
            return made(type);
        } finally {
            underWay.pop();
        }
    }

    private Object made(Class<?> type) {
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[1]);
        }
        if (type == Map.class) {
            return Map.of("sample", "sample");
        }
        if (type == Set.class) {
            return Set.of("sample");
        }
        if (type.isAssignableFrom(List.class) || type == Collection.class) {
            return List.of("sample");
        }
        if (type == Stream.class) {
            return Stream.of("sample");
        }
        if (type == Iterator.class) {
            return List.of("sample").iterator();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (OpenEnum.class.isAssignableFrom(type) && !type.isInterface()) {
            return OpenEnumFactory.of(type).make("SAMPLE");
        }
        if (type.isRecord()) {
            return samples.of(type);
        }
        return Stream.<Executable>concat(factories(type), Stream.of(type.getConstructors()))
                .sorted(Comparator.comparingInt(Executable::getParameterCount))
                .map(this::tryToMake)
                .filter(made -> made != null)
                .findFirst()
                .orElseGet(() -> type.isInterface() ? standIn(type) : null);
    }

    private static Stream<Method> factories(Class<?> type) {
        Stream<Class<?>> places =
                Stream.of(type, type.getEnclosingClass(), outerOf(type)).filter(place -> place != null);
        return places.distinct()
                .flatMap(place -> Stream.of(place.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> type.isAssignableFrom(method.getReturnType()));
    }

    /** The class that a builder is for, where it stands beside it. */
    private static Class<?> outerOf(Class<?> type) {
        String name = type.getName();
        try {
            return name.endsWith("Builder") ? Class.forName(name.substring(0, name.length() - 7)) : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private Object tryToMake(Executable way) {
        try {
            Object[] arguments = arguments(way);
            return way instanceof Method method
                    ? method.invoke(null, arguments)
                    : ((Constructor<?>) way).newInstance(arguments);
        } catch (InvocationTargetException | AssertionError e) {
            return null; // another way may do
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(way.toString(), e);
        }
    }

    private static <R> BulkTarget<R> forwarding(BulkTarget<R> target) {
        return new ForwardingBulkTarget<>(target) {};
    }

    private static Object standIn(Class<?> type) {
        return Proxy.newProxyInstance(
                AnyValue.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> type.getSimpleName();
                    case "equals" -> System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> null;
                });
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
