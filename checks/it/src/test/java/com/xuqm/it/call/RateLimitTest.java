package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The client's own rate limit")
class RateLimitTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void counts_sign_ins_and_all_users_and_sends_nothing_beyond(Stack stack) {
        // the next token after the burst comes in a quarter of an hour, which no call waits for
        XuqmClient xuqm = clients.build(
                clients.checked(stack).rateLimit(RateLimit.perSecond(0.001).withBurst(5)));
        xuqm.accounts().exists("user_001").execute();
        xuqm.asUser("user_001").accounts().exists("user_002").execute();
        xuqm.accounts().exists("user_002").execute();

        XuqmTimeoutException blocking = catchThrowableOfType(
                XuqmTimeoutException.class,
                () -> xuqm.accounts().exists("user_003").execute());
        CompletionException asynchronous = catchThrowableOfType(
                CompletionException.class,
                () -> xuqm.asUser("user_001")
                        .accounts()
                        .exists("user_003")
                        .executeAsync()
                        .join());

        assertThat(blocking.phase()).isEqualTo(Phase.RATE_LIMIT);
        assertThat(blocking.mayHaveBeenSent()).isFalse();
        assertThat(asynchronous).cause().hasMessageContaining("this client's own rateLimit(…)");
        assertThat(emulator.emulator().recorded())
                .as("two sign-ins and three calls")
                .hasSize(5);
    }

    @EveryStack
    void lets_calls_wait_for_their_turn(Stack stack) {
        XuqmClient xuqm = clients.build(
                clients.checked(stack).rateLimit(RateLimit.perSecond(100).withBurst(1)));

        for (int i = 0; i < 5; i++) {
            assertThat(xuqm.accounts().exists("user_001").execute()).isTrue();
            assertThat(xuqm.accounts().exists("user_001").executeAsync().join()).isTrue();
        }
    }
}
