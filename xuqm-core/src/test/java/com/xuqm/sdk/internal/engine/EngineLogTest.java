package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.Logged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is logged of those who watch calls. */
@ParameterizedClass(name = "{0}")
@EnumSource
class EngineLogTest {

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();
    private final Logged logged = new Logged();

    @AfterEach
    void close() {
        logged.close();
        engine.close();
    }

    @Test
    void thatAListenerThrew() {
        engine.listener = new CallListener() {
            @Override
            public void attemptStarted(int attempt, Endpoint endpoint) {
                throw new IllegalStateException("of the listener's own");
            }
        };
        engine.transport.answer(Answers.ok("\"hello\""));

        assertThat(driver.run(engine.read())).isEqualTo("hello");

        assertThat(logged.lines()).contains("WARNING a CallListener threw; the call goes on");
    }
}
