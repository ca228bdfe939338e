package com.xuqm.it.leak;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes arguments for any method that makes a call, with a marker wherever a secret or a text goes. */
final class Arguments {

    private static final Pattern CREDENTIAL = Pattern.compile("(?i).*(token|sig|secret|password|code)");
    private static final Pattern TEXT =
            Pattern.compile("(?i).*(text|content|title|body|message|payload|draft|extra|data)");

    private static final String HASH = "0".repeat(64);

    /** Parameters that are texts and not parts of a record, whose names are gone once they are compiled. */
    private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
            Map.entry("tenants().login", List.of("me@host.test", Marker.CREDENTIAL)),
            Map.entry("tenants().resetPassword", List.of("me@host.test", Marker.CREDENTIAL, Marker.CREDENTIAL)),
            Map.entry("subAccounts().verifyEmail", List.of("me@host.test", Marker.CREDENTIAL)),
            Map.entry("ops().login", List.of("operator", Marker.CREDENTIAL)),
            Map.entry("auth().loginWithUserSig", List.of("user_001", Marker.CREDENTIAL)),
            Map.entry("auth().verifyUserSig", List.of("user_001", Marker.CREDENTIAL)),
            Map.entry("auth().refreshDemoImToken", List.of(Marker.CREDENTIAL)),
            Map.entry("internalRoutes().resolveToken", List.of(Marker.CREDENTIAL)),
            Map.entry("internalRoutes().pushDiagnostics", List.of(Marker.CREDENTIAL)),
            Map.entry("appUpdates().downloadApk", List.of("app.apk", "the target", HASH)),
            Map.entry("rnUpdates().downloadBundle", List.of("ak", "the platform", "home", "the target", HASH)),
            Map.entry("accounts().search", List.of(Marker.TEXT)),
            Map.entry("groups().search", List.of(Marker.TEXT)),
            Map.entry("groups().listPublic", List.of(Marker.TEXT)),
            Map.entry("groups().searchMembers", List.of("group_1", Marker.TEXT)),
            Map.entry("messages().search", List.of(Marker.TEXT)),
            Map.entry("messages().edit", List.of("m_1", Marker.TEXT)),
            Map.entry("conversations().setDraft", List.of("the conversation", Marker.TEXT)),
            Map.entry("SendPush.of", List.of("user_001", Marker.TEXT, Marker.TEXT)),
            Map.entry("TestPush.of", List.of("user_001", Marker.TEXT, Marker.TEXT)),
            Map.entry("RegisterDevice.of", List.of("user_001", "the vendor", Marker.CREDENTIAL)),
            Map.entry("CaptchaAnswer.of", List.of("captcha_1", Marker.CREDENTIAL)),
            Map.entry("CreateSubAccount.of", List.of("me@host.test", Marker.CREDENTIAL)),
            Map.entry("RegisterTenant.of", List.of("me@host.test", Marker.CREDENTIAL, Marker.CREDENTIAL)),
            Map.entry("CreateWebhook.of", List.of("https://host.test/")));

    private final Path folder;

    /** Creates what makes arguments; files are read from and written to a folder. */
    Arguments(Path folder) {
        this.folder = folder;
    }

    Object[] of(AreaCall call) {
        String name = call.accessor().getName().equals("files") ? "hash" : "userId";
        return of(call.method(), PARAMETERS.getOrDefault(call.toString(), List.of()), name);
    }

    private Object[] of(Method method, List<String> texts, String name) {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            boolean text = types[i] == String.class && i < texts.size();
            arguments[i] = text ? texts.get(i) : value(types[i], name);
        }
        return arguments;
    }

    private Object value(Type generic, String name) {
        Class<?> raw = raw(generic);
        if (raw == String.class) {
            return text(name);
        }
        if (raw == String[].class) {
            return new String[] {text(name)};
        }
        if (raw == Object.class) {
            return Marker.TEXT;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == int.class || raw == Integer.class) {
            return 1;
        }
        if (raw == long.class || raw == Long.class) {
            return 1L;
        }
        if (raw == Duration.class) {
            return Duration.ofMinutes(1);
        }
        if (raw == Instant.class) {
            return Instant.parse("2027-01-01T00:00:00Z");
        }
        if (raw == LocalDateTime.class) {
            return LocalDate.EPOCH.atStartOfDay();
        }
        if (raw == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (raw == Path.class) {
            return folder.resolve("download.bin");
        }
        if (raw == UploadFile.class) {
            return UploadFile.of(upload());
        }
        if (raw == MessageContent.class) {
            return new TextContent(Marker.TEXT);
        }
        if (raw == MessageType.class) {
            return MessageType.TEXT;
        }
        if (raw == Map.class) {
            return Map.of("key", Marker.TEXT);
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(value(argument(generic), name));
        }
        if (raw == Set.class) {
            return Set.of(value(argument(generic), name));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (OpenEnum.class.isAssignableFrom(raw)) {
            return OpenEnumFactory.of(raw).make("SAMPLE");
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        if (Stream.of(raw.getMethods()).anyMatch(method -> isFactory(raw, method))) {
            return request(raw);
        }
        throw new AssertionError("no argument of " + generic + " for " + name + "; add one to " + Arguments.class);
    }

    private static String text(String name) {
        if (CREDENTIAL.matcher(name).matches()) {
            return Marker.CREDENTIAL;
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("url")) {
            return "https://host.test/";
        }
        if (name.equals("hash")) {
            return HASH;
        }
        return TEXT.matcher(name).matches() ? Marker.TEXT : "user_001";
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), components[i].getName());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " refuses what was made for it: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    /** Made by the factory that takes most, then completed with all that it may have. */
    private Object request(Class<?> type) {
        Method factory = Stream.of(type.getMethods())
                .filter(method -> isFactory(type, method))
                .max(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString))
                .orElseThrow();
        String name = type.getSimpleName() + "." + factory.getName();
        Object request = invoke(factory, null, of(factory, PARAMETERS.getOrDefault(name, List.of()), "userId"));
        for (Method with : type.getMethods()) {
            if (with.getName().startsWith("with")) {
                String member = with.getName().substring("with".length());
                request = invoke(
                        with,
                        request,
                        of(with, List.of(), member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1)));
            }
        }
        return request;
    }

    private static boolean isFactory(Class<?> type, Method method) {
        return Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type;
    }

    private static Object invoke(Method method, @Nullable Object target, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " refuses what was made for it: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
    }

    private Path upload() {
        try {
            return Files.writeString(folder.resolve("upload.txt"), "what is in files is not looked for in answers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }
}
