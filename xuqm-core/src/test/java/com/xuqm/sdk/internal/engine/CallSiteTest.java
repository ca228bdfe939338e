package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.testing.Answers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a call that no thread waits for was started. */
class CallSiteTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        System.clearProperty(CallSite.PROPERTY);
        engine.close();
    }

    /** Through a method of the JDK's, which stands for the application: what is named as we are is left out. */
    private XuqmNotFoundException failure() {
        engine.transport.answer(Answers.refused(404, "no such thing"));
        CompletableFuture<String> future =
                Optional.of(engine.read()).map(Call::executeAsync).orElseThrow();
        CompletionException wrapped = catchThrowableOfType(CompletionException.class, future::join);
        return (XuqmNotFoundException) wrapped.getCause();
    }

    @Test
    void isToldByTheFailureIfItIsWanted() {
        System.setProperty(CallSite.PROPERTY, "true");

        Throwable[] suppressed = failure().getSuppressed();

        assertThat(suppressed).hasSize(1);
        assertThat(suppressed[0]).hasMessage("the call was started here");
        assertThat(suppressed[0].getStackTrace()[0].getClassName()).isEqualTo(Optional.class.getName());
        assertThat(suppressed[0].getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("isToldByTheFailureIfItIsWanted");
    }

    @Test
    void isNotLookedForOtherwise() {
        assertThat(failure().getSuppressed()).isEmpty();
    }
}
