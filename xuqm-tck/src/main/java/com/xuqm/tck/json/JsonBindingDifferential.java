package com.xuqm.tck.json;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two bindings. On each document they must give the same value, or both refuse; each value they must both write, as the
 * same content, or both refuse. Any other behaviour, such as an exception that is not a {@link JsonBindingException}, is a
 * difference too.
 *
 * <p>Documents can be given, or made up at random from those of the {@linkplain JsonBindingContract contract}. What is made up
 * depends on the seed alone.
 */
public final class JsonBindingDifferential {

    /** More than this would not be read. */
    private static final int MAX_DIFFERENCES = 20;

    /** Documents larger than this are not worth mutating. */
    private static final int MAX_SEED_LENGTH = 2_000;

    private static final int MAX_SHOWN = 300;

    private final JsonBinding first;
    private final JsonBinding second;

    /**
     * Creates a comparison.
     *
     * @param first a binding
     * @param second another one
     */
    public JsonBindingDifferential(JsonBinding first, JsonBinding second) {
        this.first = first;
        this.second = second;
    }

    /**
     * What a run has found.
     *
     * @param read how many documents both have read
     * @param refused how many documents both have refused
     * @param differences on which documents they differ, and how; at most 20
     */
    public record Report(int read, int refused, List<String> differences) {

        /** Copies the list. */
        public Report {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Compares on documents made up at random.
     *
     * @param seed the same seed makes the same documents
     * @param documents how many documents to make up
     * @return what was found
     */
    public Report run(long seed, int documents) {
        Random random = new Random(seed);
        DocumentMutator mutator = new DocumentMutator(random);
        List<ReadExample> corpus = corpus();
        List<String> differences = new ArrayList<>();
        int read = 0;
        int refused = 0;
        for (int i = 0; i < documents && differences.size() < MAX_DIFFERENCES; i++) {
            ReadExample example = corpus.get(random.nextInt(corpus.size()));
            byte[] document = mutator.mutate(example.document());
            Type type = random.nextInt(8) == 0 ? Object.class : example.type();
            Outcome outcome = read(first, document, type);
            Optional<String> difference = compare(outcome, document, type);
            if (difference.isPresent()) {
                differences.add(difference.get());
            } else if (outcome.refused()) {
                refused++;
            } else {
                read++;
            }
        }
        return new Report(read, refused, differences);
    }

    /**
     * Compares on one document: what is read, and what is written of that.
     *
     * @param document the document
     * @param type the type to read
     * @return the difference, empty if there is none
     */
    public Optional<String> compare(byte[] document, Type type) {
        return compare(read(first, document, type), document, type);
    }

    private Optional<String> compare(Outcome one, byte[] document, Type type) {
        Outcome other = read(second, document, type);
        if (!one.equals(other)) {
            return Optional.of(
                    "Reading " + type.getTypeName() + " from " + shown(document) + ":\n  " + one + "\n  " + other);
        }
        return one.refused() ? Optional.empty() : compareWriting(one.value());
    }

    /**
     * Compares what is written of a value, read again without a type.
     *
     * @param value the value
     * @return the difference, empty if there is none
     */
    public Optional<String> compareWriting(@Nullable Object value) {
        Outcome one = write(first, value);
        Outcome other = write(second, value);
        return one.equals(other)
                ? Optional.empty()
                : Optional.of("Writing " + shorten("" + value) + ":\n  " + one + "\n  " + other);
    }

    /** Each binding reads what the other one wrote, so that no mistake can cancel itself out. */
    @SuppressWarnings("ReferenceEquality") // which of the two bindings it is
    private Outcome write(JsonBinding binding, @Nullable Object value) {
        byte[] json;
        try {
            json = binding.toJson(value);
        } catch (JsonBindingException e) {
            return new Outcome(true, null, null);
        } catch (RuntimeException e) {
            return new Outcome(true, null, e);
        }
        return read(binding == first ? second : first, json, Object.class);
    }

    private static Outcome read(JsonBinding binding, byte[] document, Type type) {
        try {
            return new Outcome(false, binding.fromJson(document.clone(), type), null);
        } catch (JsonBindingException e) {
            return new Outcome(true, null, null);
        } catch (RuntimeException e) {
            return new Outcome(true, null, e);
        }
    }

    private static List<ReadExample> corpus() {
        return Stream.of(
                        MemberExamples.plain(),
                        MemberExamples.nested(),
                        MemberExamples.generic(),
                        MemberExamples.refusedByTheType(),
                        MemberExamples.topLevel(),
                        NameExamples.reading(),
                        ScalarExamples.otherSpellings(),
                        ScalarExamples.integers(),
                        ScalarExamples.fractions(),
                        ScalarExamples.lists(),
                        TimeExamples.all(),
                        MapExamples.maps(),
                        MapExamples.openEnums(),
                        TreeExamples.all(),
                        TextExamples.good(),
                        SyntaxExamples.good())
                .flatMap(Collection::stream)
                .filter(example -> !example.refused() && example.document().length <= MAX_SEED_LENGTH)
                .toList();
    }

    private static String shown(byte[] document) {
        return shorten(new String(document, StandardCharsets.ISO_8859_1));
    }

    private static String shorten(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    /** A value, a refusal, or an exception that is no refusal; the last one is equal to nothing. */
    private record Outcome(
            boolean refused,
            @Nullable Object value,
            @Nullable RuntimeException failure) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Outcome that
                    && failure == null
                    && that.failure == null
                    && refused == that.refused
                    && Objects.deepEquals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new @Nullable Object[] {refused, value});
        }

        @Override
        public String toString() {
            if (failure != null) {
                return failure.toString();
            }
            // Not String.valueOf: a binding may make an object whose toString gives null.
            return refused ? "refused" : shorten("" + value);
        }
    }
}
