package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.junit.MaximEmulatorExtension;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.MaximClients;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.message.BroadcastMessage;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.push.PushAudience;
import com.xuqm.maxim.push.SendPush;
import com.xuqm.maxim.user.NewUser;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmTransportException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service has done after it did it and its answer was lost. */
@DisplayName("A call of Maxim whose answer is lost")
class MaximExecutionsTest {

    @RegisterExtension
    static final MaximEmulatorExtension emulator = new MaximEmulatorExtension();

    @RegisterExtension
    final MaximClients clients = new MaximClients(emulator);

    private final MaximEmulator service = emulator.emulator();

    /** Loses the answer to the first request of an operation, and tells how many requests there were. */
    private long requestsOf(String operation, Call<?> call, boolean isRepeated) {
        service.faults().on(operation).nth(1).afterExecuting(Fault.resetConnection());
        try {
            Object unused = call.execute();
            assertThat(isRepeated).as("%s was repeated", operation).isTrue();
        } catch (XuqmTransportException lost) {
            assertThat(isRepeated).as("%s was not repeated", operation).isFalse();
            assertThat(lost.mayHaveBeenSent()).isTrue();
        }
        return service.requestCount(operation);
    }

    private long messages(String content) {
        return service.messages().stream()
                .map(StoredMaximMessage::content)
                .filter(content::equals)
                .count();
    }

    @EveryStack
    void is_carried_out_once_or_harmlessly_twice(Stack stack) throws IOException {
        MaximClient maxim = clients.client(stack);
        long alice = service.userId("alice");
        long bob = service.userId("bob");
        long group = maxim.asUser(alice)
                .groups()
                .create(CreateGroup.named("Team"))
                .execute()
                .groupId();

        long read = requestsOf("groups.get", maxim.groups().get(group), true);
        long idempotent = requestsOf("groups.setName", maxim.groups().setName(group, "Team A"), true);
        long keyed = requestsOf("messages.send", maxim.messages().send(SendMessage.text(bob, "keyed")), true);
        long notified = requestsOf("messages.notify", maxim.messages().notify(SendMessage.text(bob, "notice")), true);
        long pushed = requestsOf(
                "push.send", maxim.push().send(SendPush.text(PushAudience.users(List.of(bob)), "Title", "Body")), true);
        long once = requestsOf("users.register", maxim.users().register(NewUser.of("frank", "secret")), false);
        long broadcast =
                requestsOf("messages.broadcast", maxim.messages().broadcast(BroadcastMessage.text("to all")), false);

        assertThat(List.of(read, idempotent, keyed, notified, pushed)).containsOnly(2L);
        assertThat(List.of(once, broadcast)).containsOnly(1L);
        assertThat(messages("keyed")).isEqualTo(1);
        assertThat(messages("notice")).isEqualTo(1);
        assertThat(messages("to all")).as("one for each user").isEqualTo(6);
        assertThat(service.userId("frank")).isPositive();
        Summary.say(
                "maxim-executions",
                "maxim: answers lost, requests / executions: read " + read + "/2, idempotent " + idempotent
                        + "/2, by transaction_id " + keyed + "/" + messages("keyed") + ", by request_id " + pushed
                        + "/1, not idempotent " + once + "/1, broadcast " + broadcast + "/1");
    }
}
