package com.xuqm.json.jackson3;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import com.xuqm.tck.json.Samples.Anything;
import com.xuqm.tck.json.Samples.Node;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Range;
import com.xuqm.tck.json.Samples.Renamed;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class JacksonFailuresTest {

    private final Jackson3JsonBinding binding = new Jackson3JsonBinding();

    @Test
    void sayWhereByComponentsAndIndices() {
        Type envelope = parameterized(Envelope.class, parameterized(PageData.class, Person.class));
        assertReading("{\"data\":{\"content\":[{\"age\":1},{\"age\":\"x\"}]}}", envelope)
                .withMessageStartingWith(
                        "Cannot read " + Envelope.class.getName() + "<" + PageData.class.getName() + "<")
                .withMessageEndingWith(" at $.data.content[1].age: an integer of 32 bits is expected");
        assertReading("{\"next\":{\"next\":{\"next\":[]}}}", Node.class)
                .withMessageEndingWith(" at $.next.next.next: the value does not fit " + Node.class.getName());
    }

    @Test
    void callMembersAsTheDocumentDoes() {
        assertReading("{\"Next\":{\"From_Account\":[]}}", parameterized(Renamed.class, String.class))
                .withMessageContaining(" at $.Next.From_Account: ");
    }

    @Test
    void hideKeysOfMapsAndUnknownNames() {
        assertReading("{\"secret\":{\"age\":true}}", mapOf(Person.class))
                .withMessageEndingWith(" at $.*.age: an integer is expected");
        assertReading("{\"value\":{\"secret\":[1e999]}}", Anything.class)
                .withMessageEndingWith(" at $.value: a number too large for a double");
    }

    @Test
    void nameTheRecordThatRefusesAndItsException() {
        assertReading("[{\"from\":1,\"label\":\"secret\",\"to\":0}]", listOf(Range.class))
                .withMessageEndingWith(" at $[0]: " + Range.class.getName()
                        + " refuses the values (java.lang.IllegalArgumentException)");
    }

    @Test
    void nameTheNumberTypeThatIsTooSmall() {
        assertReading("{\"age\":2147483648}", Person.class)
                .withMessageEndingWith(" at $.age: the number does not fit int");
    }

    @Test
    void sayWhereAValueCannotBeWritten() {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding.toJson(new Anything(List.of(1.5, Map.of("secret", Double.NaN)))))
                .withMessage(
                        "Cannot write " + Anything.class.getName() + " at $.value[1].*: a number that is not finite")
                .withNoCause();
    }

    private ThrowableAssertAlternative<JsonBindingException> assertReading(String document, Type type) {
        return assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> binding.fromJson(document.getBytes(UTF_8), type))
                .withNoCause();
    }
}
