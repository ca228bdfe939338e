package com.xuqm.tck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.json.JsonBindingException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks a refusal: the right exception, which shows no content of the document anywhere. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank())
                .satisfies(Refusals::assertSilent);
    }

    /** The stack trace is what ends up in logs; it covers causes and what was suppressed. */
    private static void assertSilent(JsonBindingException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(ReadExample.SECRET, ReadExample.SECRET_NUMBER);
    }
}
