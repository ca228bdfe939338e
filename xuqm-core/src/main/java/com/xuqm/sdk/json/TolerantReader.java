package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final byte[] document;
    private final boolean leavesOut;
    private final JsonCursor in;
    private final List<JsonMisfit> misfits = new ArrayList<>();
    private final StringBuilder path = new StringBuilder("$");

    private TolerantReader(JsonBinding json, byte[] document, boolean leavesOut) {
        this.json = Checks.notNull("json", json);
        this.document = document;
        this.leavesOut = leavesOut;
        this.in = new JsonCursor(document, StrictJson.check(document));
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
        return new TolerantReader(json, document, false);
    }

    /**
     * Returns a reader of the same document that leaves out, wherever they are, the elements that cannot be read.
     *
     * @return a new reader
     */
    public TolerantReader leavingElementsOut() {
        return new TolerantReader(json, document, true);
    }

    /**
     * Reads the document; once.
     *
     * @param type the type to read
     * @param <T> the type to read
     * @return the value, {@code null} only if the document is {@code null}
     * @throws JsonMisfitException if something cannot be read that nobody can do without
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // see JsonBinding
    public <T> @Nullable T read(Type type) {
        try {
            return (T) value(Checks.notNull("type", type), true);
        } catch (Unreadable e) {
            throw new JsonMisfitException(type, e.misfit);
        }
    }

    /**
     * Returns what was not as it should be, in the order of the document: what was left out, and what was spelled otherwise.
     *
     * @return of the same member of several elements the first that was lost, and the first that was not
     */
    public List<JsonMisfit> misfits() {
        Set<String> places = new HashSet<>();
        return misfits.stream()
                .filter(misfit -> places.add(misfit.place() + misfit.lost()))
                .toList();
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
        ScalarType scalar = ScalarType.of(raw);
        return scalar == null ? own(type) : scalar(scalar);
    }

    private @Nullable Object own(Type type) {
        String found = found();
        int start = in.at();
        try {
            return json.fromJson(in.slice(), type);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) {
                throw e;
            }
            throw new Unreadable(new JsonMisfit(
                    path.toString(), start, "a value of " + type.getTypeName(), "another, " + found + ",", true));
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
        tell(new JsonMisfit(path.toString(), in.at(), "its value alone", "an object with one member", false));
        in.enter();
        in.name();
        Object value = value(type, true);
        in.hasNext('}');
        return value;
    }

    private Object record(Type type, boolean isPayload) {
        RecordType record = new RecordType(type);
        if (isPayload && record.isOfOneMember() && in.peek() != '{') {
            return wrapped(type, record);
        }
        int start = expect('{', "an object");
        @Nullable Object[] values = record.absent();
        Map<String, JsonMisfit> unread = new HashMap<>();
        in.enter();
        while (in.hasNext('}')) {
            String name = in.name();
            RecordType.Member member = record.member(name);
            if (member == null) {
                in.skip();
                continue;
            }
            Object value = part("." + name, () -> value(member.type(), isPayload && member.isPayload()), misfit -> {
                if (isPayload && member.isPayload()) {
                    throw new Unreadable(misfit);
                }
                unread.put(member.name(), misfit);
                return null;
            });
            values[member.index()] = value == null ? record.absent(member) : value;
        }
        return make(type, record, values, unread, start);
    }

    /** The value of the first component of a record stands where the record is due. */
    private Object wrapped(Type type, RecordType record) {
        int start = in.at();
        JsonMisfit misfit = new JsonMisfit(path.toString(), start, "an object", found(), false);
        @Nullable Object[] values = record.absent();
        values[0] = value(record.firstMember().type(), false);
        tell(misfit);
        return make(type, record, values, Map.of(), start);
    }

    private Object make(
            Type type, RecordType record, @Nullable Object[] values, Map<String, JsonMisfit> unread, int start) {
        try {
            return record.make(values);
        } catch (MissingMemberException e) {
            JsonMisfit reason = unread.get(e.component());
            throw new Unreadable(
                    reason == null
                            ? new JsonMisfit(
                                    path + "." + record.wireName(e.component()), start, "a value", "nothing", true)
                            : reason);
        } catch (JsonBindingException e) {
            throw new Unreadable(new JsonMisfit(
                    path.toString(),
                    start,
                    "what " + RecordType.rawClass(type).getName() + " takes",
                    "something else",
                    true));
        }
    }

    private List<@Nullable Object> list(Type element, boolean isPayload) {
        expect('[', "a list");
        List<@Nullable Object> elements = new ArrayList<>();
        in.enter();
        for (int i = 0; in.hasNext(']'); i++) {
            Object left = new Object();
            Object value =
                    part("[" + i + "]", () -> element(element, isPayload), misfit -> leftOut(misfit, isPayload, left));
            if (value != left) {
                elements.add(value);
            }
        }
        return elements;
    }

    private @Nullable Object element(Type type, boolean isPayload) {
        return isPayload && in.peek() == '"' && RecordType.isBoundBySdk(type)
                ? wrapped(type, new RecordType(type))
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
            Object left = new Object();
            part(
                    ".*",
                    () -> {
                        Object key = OpenEnum.class.isAssignableFrom(keyType)
                                ? parsed(OpenEnumFactory.of(keyType)::make, name, in.at(), "a key", "another")
                                : name;
                        return map.put(key, value(valueType, isPayload));
                    },
                    misfit -> leftOut(misfit, isPayload, left));
        }
        return map;
    }

    private Object leftOut(JsonMisfit misfit, boolean isPayload, Object left) {
        if (isPayload && !leavesOut) {
            throw new Unreadable(misfit);
        }
        return left;
    }

    /** Reads a part of a value; one that cannot be read is told, passed over, and replaced. */
    private @Nullable Object part(String step, Reading reading, Function<JsonMisfit, @Nullable Object> otherwise) {
        int pathLength = path.length();
        int told = misfits.size();
        in.peek();
        int start = in.at();
        path.append(step);
        try {
            return reading.read();
        } catch (Unreadable e) {
            Object instead = otherwise.apply(e.misfit);
            misfits.subList(told, misfits.size()).clear(); // of what is within it nothing was read
            tell(e.misfit);
            in.skipFrom(start);
            return instead;
        } finally {
            path.setLength(pathLength);
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
            case '{', '[' -> throw unreadable(start, type.expected());
            default -> ScalarType.Kind.NUMBER;
        };
        if (kind == ScalarType.Kind.WORD && !type.takesWords()) {
            throw unreadable(start, type.expected());
        }
        String found = kind == ScalarType.Kind.NUMBER ? "another number" : "other text";
        String text = kind == ScalarType.Kind.TEXT ? in.string() : in.literal();
        Object value = parsed(type.parser(), text, start, type.expected(), found);
        if (!type.isUsual().test(kind, text)) {
            tell(new JsonMisfit(path.toString(), start, type.usual(), found, false));
        }
        return value;
    }

    private <V> V parsed(Function<String, V> parser, String text, int start, String expected, String found) {
        try {
            return parser.apply(text);
        } catch (JsonBindingException e) {
            throw new Unreadable(new JsonMisfit(path.toString(), start, expected, found, true));
        }
    }

    private void tell(JsonMisfit misfit) {
        misfits.add(misfit);
    }

    /** Any value, as a binding reads it. */
    private @Nullable Object tree() {
        int start = in.at();
        switch (in.peek()) {
            case '{' -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                in.enter();
                while (in.hasNext('}')) {
                    members.put(in.name(), tree());
                }
                return members;
            }
            case '[' -> {
                List<@Nullable Object> elements = new ArrayList<>();
                in.enter();
                while (in.hasNext(']')) {
                    elements.add(tree());
                }
                return elements;
            }
            case '"' -> {
                return in.string();
            }
            default -> {
                return literal(in.literal(), start);
            }
        }
    }

    private @Nullable Object literal(String text, int start) {
        return switch (text) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> {
                if (text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
                    yield parsed(Spellings::toDouble, text, start, "a number that fits a double", "another number");
                }
                BigInteger integer = new BigInteger(text);
                yield integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
            }
        };
    }

    /** Where the next value begins; it must be such a container. */
    private int expect(char first, String expected) {
        boolean fits = in.peek() == first;
        int start = in.at();
        if (!fits) {
            throw unreadable(start, expected);
        }
        return start;
    }

    private String found() {
        return switch (in.peek()) {
            case '{' -> "an object";
            case '[' -> "a list";
            case '"' -> "text";
            case 't', 'f' -> "true or false";
            case 'n' -> "null";
            default -> "a number";
        };
    }

    private Unreadable unreadable(int start, String expected) {
        return new Unreadable(new JsonMisfit(path.toString(), start, expected, found(), true));
    }

    /** Carries a misfit to where it can be done without. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient JsonMisfit misfit;

        Unreadable(JsonMisfit misfit) {
            super(null, null, false, false);
            this.misfit = misfit;
        }
    }
}
