package com.xuqm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.xuqm.benchmarks.call.Calls;
import com.xuqm.benchmarks.json.JacksonJson;
import com.xuqm.benchmarks.signing.Hmac;
import com.xuqm.benchmarks.signing.LoginHeaders;
import com.xuqm.benchmarks.usersig.JwtUserSig;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts bytes and never measures time, so that it is the same on every machine. Tests run without the optimising compiler, so that
 * these are more bytes than the benchmarks report: all that the code asks for, before any of it is optimised away.
 */
@DisplayName("The hot paths allocate no more than they have to")
class HotPathAllocationTest {

    private static final int WARM_UP = 300;
    private static final int CALLS = 200;
    private static final int TIMES = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> paths() {
        Hmac hmac = new Hmac();
        LoginHeaders login = new LoginHeaders();
        JwtUserSig jwt = new JwtUserSig();
        JacksonJson json = new JacksonJson();
        Calls calls = new Calls();
        return Stream.of(
                path("an HMAC", 48, hmac::sdk),
                path("an HMAC-SM3", 48, hmac::sdkSm3),
                path("the headers of a login", 400, login::sdk),
                path("a JWT UserSig", 360, jwt::sdkGenerate),
                // 160 of each of these are the members that a binding goes through, of which an optimising compiler
                // leaves nothing
                path("writing a message with Jackson", 740, json::sdkWriteMessage),
                path("writing a batch with Jackson", 12_780, json::sdkWriteBatch),
                // 200 of each of these are the message's own id and what it is sent in
                path("a call without its JSON", 830, calls::engine),
                path("a whole call with Jackson", 3_480, calls::sdkJackson),
                // how much of the call is left to the caller's thread depends on who comes first
                path(
                        "what the caller's thread does of an asynchronous call with Jackson",
                        2_400,
                        calls::sdkJacksonAsync));
    }

    private static Arguments path(String name, long most, Supplier<?> call) {
        return Arguments.of(name, most, call);
    }

    @ParameterizedTest(name = "{0}: at most {1} bytes")
    @MethodSource("paths")
    void bytes(String name, long most, Supplier<?> call) {
        run(call, WARM_UP);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) { // the least: a class that is loaded meanwhile is not the path's
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            run(call, CALLS);
            least = Math.min(
                    least,
                    THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }

        assertThat(least / CALLS).as(name).isLessThanOrEqualTo(most);
    }

    private static void run(Supplier<?> call, int times) {
        for (int i = 0; i < times; i++) {
            if (call.get() == null) {
                throw new AssertionError("the path gave nothing");
            }
        }
    }
}
