package com.xuqm.tck.json;

import static com.xuqm.tck.json.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.JsonMismatchException;
import com.xuqm.sdk.json.StrictJson;
import com.xuqm.sdk.json.TolerantReader;
import com.xuqm.tck.json.Samples.Nameless;
import com.xuqm.tck.json.Samples.Scalars;
import com.xuqm.tck.json.Samples.Twins;
import com.xuqm.tck.json.Samples.Unbindable;
import com.xuqm.tck.json.Samples.Unlinked;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link JsonBinding} must do, as tables of documents and values with one right answer each; so bindings that pass
 * agree with one another. A binding's tests extend this class:
 *
 * <pre>{@code
 * class MyJsonBindingTest extends JsonBindingContract {
 *     @Override
 *     protected JsonBinding binding() {
 *         return new MyJsonBinding();
 *     }
 * }
 * }</pre>
 */
public abstract class JsonBindingContract {

    /** For subclasses. */
    protected JsonBindingContract() {}

    /**
     * Returns the binding that is tested.
     *
     * @return a binding, a new one each time or always the same
     */
    protected abstract JsonBinding binding();

    @TestFactory
    @DisplayName("reads the members of records")
    Stream<DynamicTest> readsMembers() {
        return reading(MemberExamples.plain());
    }

    @TestFactory
    @DisplayName("reads records within records")
    Stream<DynamicTest> readsNestedRecords() {
        return reading(MemberExamples.nested());
    }

    @TestFactory
    @DisplayName("reads generic types")
    Stream<DynamicTest> readsGenericTypes() {
        return reading(MemberExamples.generic());
    }

    @TestFactory
    @DisplayName("reads members by their names on the wire")
    Stream<DynamicTest> readsWireNames() {
        return reading(NameExamples.reading());
    }

    @TestFactory
    @DisplayName("writes members by their names on the wire")
    Stream<DynamicTest> writesWireNames() {
        return writing(NameExamples.writing());
    }

    @TestFactory
    @DisplayName("refuses records whose members have no name of their own")
    Stream<DynamicTest> refusesBadWireNames() {
        return reading(NameExamples.badNames());
    }

    @Test
    @DisplayName("says which component has no name of its own, and what is wrong with it")
    void saysWhichComponentHasNoName() {
        JsonBinding binding = binding();
        Map<Object, String> bad = Map.of(
                new Nameless("x"),
                        "@WireName of the component text of " + Nameless.class.getName() + " must not be empty",
                new Twins("x", "y"),
                        "the components first and second of " + Twins.class.getName()
                                + " have the same name on the wire, second");
        bad.forEach((value, words) -> {
            assertThatExceptionOfType(JsonBindingException.class)
                    .isThrownBy(() -> binding.toJson(value))
                    .withMessageContaining(words);
            assertThatExceptionOfType(JsonBindingException.class)
                    .isThrownBy(() -> binding.fromJson(ReadExample.json("{}"), value.getClass()))
                    .withMessageContaining(words);
        });
    }

    @TestFactory
    @DisplayName("lets other spellings of an answer be told")
    Stream<DynamicTest> letsSpellingsBeTold() {
        return tolerating(ToleranceExamples.spellings());
    }

    @TestFactory
    @DisplayName("lets the optional members of an answer be done without")
    Stream<DynamicTest> letsMembersBeDoneWithout() {
        return tolerating(ToleranceExamples.optional());
    }

    @TestFactory
    @DisplayName("lets nothing be done without that an answer is about")
    Stream<DynamicTest> letsNoAnswerBeDoneWithout() {
        return tolerating(ToleranceExamples.payload());
    }

    @Test
    @DisplayName("is asked for types of the application's own, and what it says of them is kept")
    void saysWhatItKnowsOfOwnTypes() {
        TolerantReader reader = TolerantReader.of(
                binding(), ReadExample.json("{'code':[],'data':[{'how':'" + ReadExample.SECRET + "'}]}"));

        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() ->
                        reader.read(GenericTypes.parameterized(Envelope.class, GenericTypes.listOf(Unbindable.class))))
                .withMessageContaining("$.data[0] (byte 19)")
                .havingCause()
                .isInstanceOf(JsonBindingException.class)
                .withMessageContaining(Unbindable.class.getName());
    }

    @TestFactory
    @DisplayName("reports types that refuse values or cannot be bound")
    Stream<DynamicTest> reportsRefusalsOfTypes() {
        return reading(MemberExamples.refusedByTheType());
    }

    @TestFactory
    @DisplayName("reads values that are a whole document")
    Stream<DynamicTest> readsTopLevelValues() {
        return reading(MemberExamples.topLevel());
    }

    @TestFactory
    @DisplayName("bends no type into another where something would be lost")
    Stream<DynamicTest> bendsNoType() {
        return reading(ScalarExamples.kinds());
    }

    @TestFactory
    @DisplayName("reads numbers as texts, and digits as numbers")
    Stream<DynamicTest> readsOtherSpellings() {
        return reading(ScalarExamples.otherSpellings());
    }

    @TestFactory
    @DisplayName("reads no number from a string that JSON would not write so")
    Stream<DynamicTest> readsNoOtherSpellings() {
        return reading(ScalarExamples.noOtherSpellings());
    }

    @TestFactory
    @DisplayName("reads integers or refuses them, but never cuts them")
    Stream<DynamicTest> readsIntegers() {
        return reading(ScalarExamples.integers());
    }

    @TestFactory
    @DisplayName("reads fractions that are finite")
    Stream<DynamicTest> readsFractions() {
        return reading(ScalarExamples.fractions());
    }

    @TestFactory
    @DisplayName("reads lists")
    Stream<DynamicTest> readsLists() {
        return reading(ScalarExamples.lists());
    }

    @TestFactory
    @DisplayName("reads times")
    Stream<DynamicTest> readsTimes() {
        return reading(TimeExamples.all());
    }

    @TestFactory
    @DisplayName("reads maps")
    Stream<DynamicTest> readsMaps() {
        return reading(MapExamples.maps());
    }

    @TestFactory
    @DisplayName("reads open enums, known and unknown")
    Stream<DynamicTest> readsOpenEnums() {
        return reading(MapExamples.openEnums());
    }

    @TestFactory
    @DisplayName("reads values of any type")
    Stream<DynamicTest> readsTrees() {
        return reading(TreeExamples.all());
    }

    @TestFactory
    @DisplayName("reads Unicode")
    Stream<DynamicTest> readsUnicode() {
        return reading(TextExamples.good());
    }

    @TestFactory
    @DisplayName("refuses lone surrogates")
    Stream<DynamicTest> refusesLoneSurrogates() {
        return reading(TextExamples.lone());
    }

    @TestFactory
    @DisplayName("refuses broken UTF-8")
    Stream<DynamicTest> refusesBrokenUtf8() {
        return reading(TextExamples.broken());
    }

    @TestFactory
    @DisplayName("refuses other encodings")
    Stream<DynamicTest> refusesOtherEncodings() {
        return reading(TextExamples.otherEncodings());
    }

    @TestFactory
    @DisplayName("reads JSON with and without space")
    Stream<DynamicTest> readsJson() {
        return reading(SyntaxExamples.good());
    }

    @TestFactory
    @DisplayName("refuses documents that are not JSON")
    Stream<DynamicTest> refusesOtherDocuments() {
        return reading(SyntaxExamples.documents());
    }

    @TestFactory
    @DisplayName("refuses values that are not JSON")
    Stream<DynamicTest> refusesOtherValues() {
        return reading(SyntaxExamples.values());
    }

    @TestFactory
    @DisplayName("keeps the limits of depth and of numbers")
    Stream<DynamicTest> keepsLimits() {
        return reading(LimitExamples.all());
    }

    @TestFactory
    @DisplayName("reads documents of hostile size")
    Stream<DynamicTest> readsHostileSizes() {
        return LargeDocument.all().map(large -> dynamicTest(large.name(), () -> large.check(binding())));
    }

    @TestFactory
    @DisplayName("writes records")
    Stream<DynamicTest> writesRecords() {
        return writing(WriteExamples.records());
    }

    @TestFactory
    @DisplayName("writes values")
    Stream<DynamicTest> writesValues() {
        return writing(WriteExamples.values());
    }

    @TestFactory
    @DisplayName("writes Unicode")
    Stream<DynamicTest> writesUnicode() {
        return writing(WriteExamples.texts());
    }

    @TestFactory
    @DisplayName("refuses to write what JSON cannot say")
    Stream<DynamicTest> refusesToWrite() {
        return writing(WriteExamples.unwritable());
    }

    @TestFactory
    @DisplayName("reads back what it wrote")
    Stream<DynamicTest> readsBack() {
        return WriteExamples.roundTrips().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().getClass().getSimpleName(), () -> {
                    JsonBinding binding = binding();
                    Object back = binding.fromJson(binding.toJson(entry.getKey()), entry.getValue());
                    assertThat(back).isEqualTo(entry.getKey());
                }));
    }

    @TestFactory
    @DisplayName("reads back lists of texts")
    Stream<DynamicTest> readsBackTexts() {
        return TextLists.all().map(texts -> dynamicTest(texts.name(), () -> texts.check(binding())));
    }

    @Test
    @DisplayName("names the type that cannot be bound")
    void namesTheTypeThatCannotBeBound() {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding().fromJson(ReadExample.json("[{}]"), GenericTypes.listOf(Unbindable.class)))
                .withMessageContaining(Unbindable.class.getName());
    }

    @Test
    @DisplayName("tells of a class that does not link as of any other failure")
    void tellsOfAClassThatDoesNotLink() {
        JsonBinding binding = binding();
        for (ThrowingCallable use : List.<ThrowingCallable>of(
                () -> binding.toJson(new Unlinked("name")),
                () -> binding.fromJson(ReadExample.json("{'name':'x'}"), Unlinked.class))) {
            assertThatExceptionOfType(JsonBindingException.class).isThrownBy(use);
        }
    }

    @Test
    @DisplayName("works on after a refusal")
    void worksOnAfterARefusal() {
        JsonBinding binding = binding();
        for (int i = 0; i < 3; i++) {
            assertRefused(() -> binding.fromJson(ReadExample.json("{'count':'x'}"), Scalars.class));
            assertRefused(() -> binding.fromJson(ReadExample.json("{'count':"), Scalars.class));
            assertRefused(() -> binding.toJson(Scalars.ratio(Double.NaN)));
            Object count = binding.fromJson(ReadExample.json("{'count':1}"), Scalars.class);
            assertThat(count).isEqualTo(Scalars.count(1));
        }
    }

    @Test
    @DisplayName("may be used with many types")
    void mayBeUsedWithManyTypes() {
        ManyTypes.use(binding());
    }

    @Test
    @DisplayName("may be used by many threads at once")
    void mayBeUsedByManyThreads() throws Exception {
        ManyThreads.use(binding());
    }

    private Stream<DynamicTest> reading(List<ReadExample> examples) {
        return examples.stream().map(example -> dynamicTest(example.name(), () -> check(example)));
    }

    private Stream<DynamicTest> tolerating(List<ToleranceExample> examples) {
        return examples.stream().map(example -> dynamicTest(example.name(), () -> check(example)));
    }

    private Stream<DynamicTest> writing(List<WriteExample> examples) {
        return examples.stream().map(example -> dynamicTest(example.name(), () -> check(example)));
    }

    private void check(ReadExample example) {
        JsonBinding binding = binding();
        byte[] document = example.document().clone();
        if (example.refused()) {
            assertRefused(() -> binding.fromJson(document, example.type()));
        } else {
            Object value = binding.fromJson(document, example.type());
            assertThat(value).isEqualTo(example.value());
        }
        assertThat(document).as("the caller's array").isEqualTo(example.document());
    }

    private void check(ToleranceExample example) {
        JsonBinding binding = binding();
        byte[] document = ReadExample.json(example.document());
        if (example.isReadByBinding()) {
            Object value = binding.fromJson(document, example.type());
            assertThat(value).isEqualTo(example.value());
        } else {
            assertRefused(() -> binding.fromJson(document, example.type()));
        }
        if (example.isDone() || example.value() == null) {
            assertRefused(() -> TolerantReader.of(binding, document).read(example.type()));
        }
        if (example.value() == null) {
            assertThatExceptionOfType(JsonMismatchException.class)
                    .isThrownBy(() -> TolerantReader.of(binding, document).read(example.type()))
                    .satisfies(e ->
                            assertThat(e.mismatch()).hasToString(example.told().get(0)));
            return;
        }
        TolerantReader reader = TolerantReader.of(binding, document);
        reader = example.isDone() ? reader.leavingElementsOut() : reader;
        Object value = reader.read(example.type());
        assertThat(value).isEqualTo(example.value());
        assertThat(reader.mismatches())
                .extracting(mismatch -> mismatch + (mismatch.lost() ? "" : " (read)"))
                .isEqualTo(example.told());
    }

    private void check(WriteExample example) {
        JsonBinding binding = binding();
        if (example.refused()) {
            assertRefused(() -> binding.toJson(example.value()));
            return;
        }
        byte[] json = binding.toJson(example.value());
        assertThat(StrictJson.check(json)).as("no byte order mark").isZero();
        Object tree = binding.fromJson(json, Object.class);
        assertThat(tree).isEqualTo(example.tree());
    }
}
