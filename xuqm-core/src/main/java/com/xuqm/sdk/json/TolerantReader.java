package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.text.JsonCursor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link JsonBinding} has refused, as far as it can be read, and tells what could not be. No library takes part in that, so that
 * whatever binding a client has, the same is read and told.
 *
 * <ul>
 *   <li>A member that cannot be read counts as absent. A record that can do without it takes it so; one that cannot is itself a
 *       value that cannot be read.
 *   <li>An element of a list, or a value of a map, that cannot be read is left out.
 *   <li>What the answer is about is neither absent nor cut: the document itself, the members that a generic record is wrapped around, such as
 *       {@code data} of an {@link Envelope} and {@code content} of a {@link PageData}, and their elements. If that cannot be read, nothing can.
 *       Only {@linkplain #leavingElementsOut where it is said}, as for the answer of something that is done already, elements are left out there too.
 *   <li>Where that is to be an object with one member, the member's value alone is taken, and the other way round. Where it is to be a list of
 *       objects, a text is taken for the first member of such an object, which is its id.
 *   <li>The application's own types, see {@link SdkTypes}, are read by the binding, strictly.
 * </ul>
 *
 * <p>What is no strict JSON, see {@link StrictJson}, is not read at all. A reader is for one document, and for one thread.
 */
public final class TolerantReader {

    private final JsonBinding json;
    private final boolean leavesOut;
    private final JsonCursor in;
    private final Mismatches mismatches = new Mismatches();

    /** What is known of types, which comes from reflection and is the same for each element of a list. */
    private final Map<Type, RecordType> records = new HashMap<>();

    private final Map<Class<?>, Optional<ScalarType>> scalars = new HashMap<>();

    private TolerantReader(JsonBinding json, JsonCursor in, boolean leavesOut) {
        this.json = Checks.notNull("json", json);
        this.in = in;
        this.leavesOut = leavesOut;
    }

    /**
     * Begins to read a document.
     *
     * @param json reads the application's own types
     * @param document the document
     * @return a reader
     * @throws JsonBindingException if it is no strict JSON
     */
    public static TolerantReader of(JsonBinding json, byte[] document) {
        return new TolerantReader(json, new JsonCursor(document, StrictJson.check(document)), false);
    }

    /**
     * Returns a reader of the same document that leaves out, wherever they are, the elements that cannot be read.
     *
     * @return a new reader
     */
    public TolerantReader leavingElementsOut() {
        return new TolerantReader(json, in.copy(), true);
    }

    /**
     * Reads the document; once.
     *
     * @param type the type to read
     * @param <T> the type to read
     * @return the value, {@code null} only if the document is {@code null}
     * @throws JsonMismatchException if something cannot be read that nobody can do without
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // see JsonBinding
    public <T> @Nullable T read(Type type) {
        try {
            return (T) value(Checks.notNull("type", type), true);
        } catch (Unreadable e) {
            throw new JsonMismatchException(type, e.mismatch(), e.getCause());
        }
    }

    /**
     * Returns what was not as it should be, in the order of the document: what was left out, and what was spelled otherwise.
     *
     * @return of the same member of several elements the first that was lost, and the first that was not
     */
    public List<JsonMismatch> mismatches() {
        return mismatches.places();
    }

    private @Nullable Object value(Type type, boolean isPayload) {
        Class<?> raw = RecordType.rawClass(type);
        if (!SdkTypes.contains(raw)) {
            return own(type);
        }
        if (in.peek() == 'n') {
            in.literal();
            return null;
        }
        if (raw == Object.class) {
            return tree();
        }
        if (isPayload && isWrapped(raw)) {
            return unwrapped(type);
        }
        if (raw.isRecord()) {
            return record(type, isPayload);
        }
        if (List.class.isAssignableFrom(raw)) {
            return list(RecordType.lastArgument(type), isPayload);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, isPayload);
        }
        Optional<ScalarType> scalar = scalars.computeIfAbsent(raw, other -> Optional.ofNullable(ScalarType.of(other)));
        return scalar.isPresent() ? scalar(scalar.get()) : own(type);
    }

    private @Nullable Object own(Type type) {
        String kind = in.kind();
        int start = in.at();
        try {
            return json.fromJson(in.slice(), type);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) {
                throw e;
            }
            throw new Unreadable(
                    mismatches
                            .lost(start, "a value of " + type.getTypeName(), "another, " + kind + ",")
                            .mismatch(),
                    e);
        }
    }

    /** Whether an object with nothing but one member stands where its value is due. */
    private boolean isWrapped(Class<?> raw) {
        if (in.peek() != '{' || raw.isRecord() || Map.class.isAssignableFrom(raw)) {
            return false;
        }
        JsonCursor ahead = in.copy();
        ahead.enter();
        if (!ahead.hasNext('}')) {
            return false;
        }
        ahead.name();
        ahead.skip();
        return !ahead.hasNext('}');
    }

    private @Nullable Object unwrapped(Type type) {
        mismatches.read(in.at(), "its value alone", "an object with one member");
        in.enter();
        in.name();
        Object value = value(type, true);
        in.hasNext('}');
        return value;
    }

    private Object record(Type type, boolean isPayload) {
        RecordType record = records.computeIfAbsent(type, RecordType::new);
        if (isPayload && record.isOfOneMember() && in.peek() != '{') {
            return wrapped(type, record);
        }
        int start = expect('{', "an object");
        @Nullable Object[] values = record.absent();
        Map<String, JsonMismatch> unread = new HashMap<>();
        in.enter();
        while (in.hasNext('}')) {
            String name = in.name();
            RecordType.Member member = record.member(name);
            if (member == null) {
                in.skip();
                continue;
            }
            Object value = part("." + name, () -> value(member, isPayload), e -> {
                if (isPayload && member.isPayload()) {
                    throw e;
                }
                unread.put(member.name(), e.mismatch());
                return null;
            });
            values[member.index()] = value == null ? record.absent(member) : value;
        }
        return make(type, record, values, unread, start);
    }

    private @Nullable Object value(RecordType.Member member, boolean isPayload) {
        return member.time() == null || in.peek() == 'n'
                ? value(member.type(), isPayload && member.isPayload())
                : scalar(ScalarType.of(member.time()));
    }

    /** The value of the first component of a record stands where the record is due. */
    private Object wrapped(Type type, RecordType record) {
        String kind = in.kind();
        int start = in.at();
        @Nullable Object[] values = record.absent();
        values[0] = value(record.firstMember().type(), false);
        mismatches.read(start, "an object", kind);
        return make(type, record, values, Map.of(), start);
    }

    private Object make(
            Type type, RecordType record, @Nullable Object[] values, Map<String, JsonMismatch> unread, int start) {
        try {
            return record.make(values);
        } catch (MissingMemberException e) {
            JsonMismatch reason = unread.get(e.component());
            throw reason == null
                    ? mismatches.lostMember('.' + record.wireName(e.component()), start, "a value", "nothing")
                    : new Unreadable(reason);
        } catch (JsonBindingException e) {
            throw mismatches.lost(start, "what " + RecordType.rawClass(type).getName() + " takes", "something else");
        }
    }

    private List<@Nullable Object> list(Type element, boolean isPayload) {
        expect('[', "a list");
        List<@Nullable Object> elements = new ArrayList<>();
        in.enter();
        for (int i = 0; in.hasNext(']'); i++) {
            Object value = part("[" + i + "]", () -> element(element, isPayload), e -> leftOut(e, isPayload));
            if (!(value instanceof LeftOut)) {
                elements.add(value);
            }
        }
        return elements;
    }

    private @Nullable Object element(Type type, boolean isPayload) {
        return isPayload && in.peek() == '"' && RecordType.isBoundBySdk(type)
                ? wrapped(type, records.computeIfAbsent(type, RecordType::new))
                : value(type, isPayload);
    }

    private Map<Object, @Nullable Object> map(Type type, boolean isPayload) {
        expect('{', "an object");
        Type valueType = RecordType.lastArgument(type);
        Class<?> keyType = type instanceof ParameterizedType generic
                ? RecordType.rawClass(generic.getActualTypeArguments()[0])
                : Object.class;
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        in.enter();
        while (in.hasNext('}')) {
            String name = in.name();
            part(
                    ".*",
                    () -> {
                        Object key = OpenEnum.class.isAssignableFrom(keyType)
                                ? parsed(OpenEnumFactory.of(keyType)::make, name, in.at(), "a key", "another")
                                : name;
                        return map.put(key, value(valueType, isPayload));
                    },
                    e -> leftOut(e, isPayload));
        }
        return map;
    }

    private Object leftOut(Unreadable e, boolean isPayload) {
        if (isPayload && !leavesOut) {
            throw e;
        }
        return LeftOut.ELEMENT;
    }

    /** Stands for what was left out. */
    private enum LeftOut {
        ELEMENT
    }

    /** Reads a part of a value; one that cannot be read is told, passed over, and replaced. */
    private @Nullable Object part(String step, Reading reading, Function<Unreadable, @Nullable Object> otherwise) {
        in.peek();
        int start = in.at();
        int told = mismatches.count();
        int outside = mismatches.enter(step);
        try {
            return reading.read();
        } catch (Unreadable e) {
            Object instead = otherwise.apply(e);
            mismatches.forgetFrom(told); // of what is within it nothing was read
            mismatches.note(e.mismatch());
            in.skipFrom(start);
            return instead;
        } finally {
            mismatches.leave(outside);
        }
    }

    private interface Reading {

        @Nullable
        Object read();
    }

    private Object scalar(ScalarType type) {
        int start = in.at();
        ScalarType.Kind kind = switch (in.peek()) {
            case '"' -> ScalarType.Kind.TEXT;
            case 't', 'f' -> ScalarType.Kind.WORD;
            case '{', '[' -> throw mismatches.lost(start, type.expected(), in.kind());
            default -> ScalarType.Kind.NUMBER;
        };
        if (kind == ScalarType.Kind.WORD && !type.takesWords()) {
            throw mismatches.lost(start, type.expected(), in.kind());
        }
        String found = kind == ScalarType.Kind.NUMBER ? "another number" : "other text";
        String text = kind == ScalarType.Kind.TEXT ? in.string() : in.literal();
        Object value = parsed(type::parse, text, start, type.expected(), found);
        if (!type.isUsual(kind, text)) {
            mismatches.read(start, type.usual(), found);
        }
        return value;
    }

    private <V> V parsed(Function<String, V> parser, String text, int start, String expected, String found) {
        try {
            return parser.apply(text);
        } catch (JsonBindingException e) {
            throw mismatches.lost(start, expected, found);
        }
    }

    private @Nullable Object tree() {
        int start = in.at();
        try {
            return JsonTree.read(in);
        } catch (JsonBindingException e) {
            throw mismatches.lost(start, "numbers that fit a double", "another");
        }
    }

    /** Where the next value begins; it must be such a container. */
    private int expect(char first, String expected) {
        boolean fits = in.peek() == first;
        int start = in.at();
        if (!fits) {
            throw mismatches.lost(start, expected, in.kind());
        }
        return start;
    }
}
