package com.xuqm.strangers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import io.github.doocs.im.ImClient;
import io.github.doocs.im.model.message.TIMCustomMsgElement;
import io.github.doocs.im.model.message.TIMFaceMsgElement;
import io.github.doocs.im.model.message.TIMLocationMsgElement;
import io.github.doocs.im.model.message.TIMMsgElement;
import io.github.doocs.im.model.message.TIMTextMsgElement;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method of doocs that sends a command.
 *
 * @param area the field of the client that has it
 * @param method the method
 * @param operation what the emulator calls the command, or null if it knows none
 */
record DoocsMethod(Field area, Method method, @Nullable String operation) {

    private static final Map<String, Class<? extends TIMMsgElement>> ELEMENTS = Map.of(
            "TIMTextElem", TIMTextMsgElement.class,
            "TIMFaceElem", TIMFaceMsgElement.class,
            "TIMLocationElem", TIMLocationMsgElement.class,
            "TIMCustomElem", TIMCustomMsgElement.class);

    /** Makes their requests of the same JSON that others send, as far as they have members for it. */
    static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .registerModule(module());

    private static SimpleModule module() {
        return new SimpleModule() {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new Builders());
            }
        }.addDeserializer(TIMMsgElement.class, new Elements());
    }

    /** All of them: the variants that do not want a random number from the caller. */
    static List<DoocsMethod> all() {
        List<DoocsMethod> all = new ArrayList<>();
        try (TencentEmulator probe =
                TencentEmulator.builder().withoutRateLimits().start()) {
            ImClient client = new DoocsClient(probe);
            for (Field area : ImClient.class.getFields()) {
                if (area.getType().getPackageName().equals("io.github.doocs.im.core")) {
                    for (Method method : area.getType().getDeclaredMethods()) {
                        if (sends(method)) {
                            all.add(new DoocsMethod(area, method, operation(probe, client, area, method)));
                        }
                    }
                }
            }
        }
        all.sort(Comparator.comparing(DoocsMethod::name));
        return all;
    }

    private static boolean sends(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !List.of(method.getParameterTypes()).contains(long.class)
                && method.getReturnType().getPackageName().equals("io.github.doocs.im.model.response");
    }

    /** Which command it sends shows when it sends one. */
    private static @Nullable String operation(TencentEmulator probe, ImClient client, Field area, Method method) {
        probe.clearRecorded();
        try {
            DoocsMethod blank = new DoocsMethod(area, method, null);
            blank.call(client, blank.arguments("{}"));
        } catch (IOException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
        List<RecordedRequest> recorded = probe.recorded();
        return recorded.isEmpty() ? null : recorded.get(0).operation();
    }

    String name() {
        return area.getType().getSimpleName() + "." + method.getName();
    }

    /** The arguments of a call that is to send a body. */
    Object[] arguments(String body) throws IOException {
        return method.getParameterCount() == 0
                ? new Object[0]
                : new Object[] {MAPPER.readValue(body, method.getParameterTypes()[0])};
    }

    /** Sends the command, and gives the answer as they read it. */
    JsonNode call(ImClient client, Object[] arguments) throws IOException {
        try {
            return MAPPER.valueToTree(method.invoke(area.get(client), arguments));
        } catch (InvocationTargetException e) {
            throw new IOException(name() + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Elements extends JsonDeserializer<TIMMsgElement> {
        @Override
        public TIMMsgElement deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = parser.readValueAsTree();
            Class<? extends TIMMsgElement> type =
                    ELEMENTS.get(node.path("MsgType").asText());
            if (type == null) {
                throw new IOException("no class for " + node.path("MsgType"));
            }
            return parser.getCodec().treeToValue(node, type);
        }
    }
}
