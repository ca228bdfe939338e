package com.xuqm.json.gson;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import com.xuqm.tck.json.Samples.Anything;
import com.xuqm.tck.json.Samples.Lists;
import com.xuqm.tck.json.Samples.Node;
import com.xuqm.tck.json.Samples.Page;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Range;
import com.xuqm.tck.json.Samples.Renamed;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class GsonFailuresTest {

    private final GsonJsonBinding binding = new GsonJsonBinding();

    @Test
    void sayWhereByComponentsAndIndices() {
        Type envelope = parameterized(Envelope.class, parameterized(PageData.class, Person.class));
        assertReading("{\"data\":{\"content\":[{\"age\":1},{\"age\":\"x\"}]}}", envelope)
                .withMessageStartingWith(
                        "Cannot read " + Envelope.class.getName() + "<" + PageData.class.getName() + "<")
                .withMessageEndingWith(" at $.data.content[1].age: an integer of 32 bits is expected");
        assertReading("{\"nested\":[[],[\"a\",true]]}", Lists.class)
                .withMessageEndingWith(" at $.nested[1][1]: a string is expected");
        assertReading("{\"next\":{\"next\":{\"next\":[]}}}", Node.class)
                .withMessageEndingWith(" at $.next.next.next: the value does not fit");
    }

    @Test
    void countTheElementThatDoesNotFitThoughItWasRead() {
        assertReading("[1,2,2147483648,4]", listOf(Integer.class))
                .withMessageEndingWith(" at $[2]: an integer of 32 bits is expected");
        assertReading(
                        "[{\"from\":1,\"label\":\"a\",\"to\":2},{\"from\":1,\"label\":\"secret\",\"to\":0}]",
                        listOf(Range.class))
                .withMessageEndingWith(
                        " at $[1]: a constructor refuses the values (java.lang.IllegalArgumentException)");
    }

    @Test
    void callMembersAsTheDocumentDoes() {
        assertReading("{\"Next\":{\"From_Account\":[]}}", parameterized(Renamed.class, String.class))
                .withMessageContaining(" at $.Next.From_Account: ");
    }

    @Test
    void hideKeysOfMapsAndUnknownNames() {
        assertReading("{\"secret\":{\"age\":true}}", mapOf(Person.class))
                .withMessageEndingWith(" at $.*: an integer of 32 bits is expected");
        assertReading("{\"byKey\":{\"secret.content[1]\":true}}", parameterized(Page.class, String.class))
                .withMessageEndingWith(" at $.byKey.*: a string is expected");
        assertReading("{\"value\":{\"secret\":[1e999]}}", Anything.class)
                .withMessageEndingWith(" at $.value.*: a number that fits a double is expected");
    }

    @Test
    void sayWhyAValueCannotBeWritten() {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding.toJson(new Anything(List.of(1.5, Map.of("secret", Double.NaN)))))
                .withMessage("Cannot write " + Anything.class.getName() + ": a number that is not finite")
                .withNoCause();
    }

    @Test
    void sayWhichTypeCannotBeBound() {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding.fromJson("{}".getBytes(UTF_8), parameterized(Optional.class, String.class)))
                .withMessageStartingWith("Cannot bind java.util.Optional<java.lang.String>: ");
    }

    private ThrowableAssertAlternative<JsonBindingException> assertReading(String document, Type type) {
        return assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding.fromJson(document.getBytes(UTF_8), type))
                .withNoCause();
    }
}
