package com.xuqm.maxim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.maxim.message.BroadcastMessage;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.push.PushAudience;
import com.xuqm.maxim.push.SendPush;
import com.xuqm.maxim.user.NewUser;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmTransportException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often a request reaches the service, and so how often it may be carried out. */
class RetriesTest {

    private static final String LOST = "lost";
    private static final String DONE = "{\"code\":200,\"data\":true}";
    private static final String TROUBLE = "{\"code\":20000,\"message\":\"database\"}";
    private static final String REPAIR = "{\"code\":20006,\"message\":\"later\"}";

    private final FakeMaxim service = new FakeMaxim();
    private final MaximClient maxim = service.client(
                    EveryBinding.Bindings.all().findFirst().orElseThrow())
            .build();

    @AfterEach
    void close() {
        maxim.close();
        service.close();
    }

    private void answer(String... answers) {
        for (String answer : answers) {
            if (answer.equals(LOST)) {
                service.thenLose();
            } else {
                service.then(answer);
            }
        }
    }

    private int requestsOf(Function<MaximClient, Call<?>> call, String... answers) {
        int before = service.requests().size();
        answer(answers);
        try {
            Object unused = call.apply(maxim).execute();
        } catch (XuqmTransportException | XuqmServerException e) {
            assertThat(e.mayHaveBeenSent()).isTrue();
        }
        return service.requests().size() - before;
    }

    @Test
    void a_read_is_repeated_after_a_lost_answer_and_after_trouble_of_the_service() {
        assertThat(requestsOf(it -> it.groups().listJoined(), LOST, TROUBLE, "{\"code\":200,\"data\":[1]}"))
                .isEqualTo(3);
    }

    @Test
    void what_may_be_done_twice_is_repeated_after_a_lost_answer() {
        assertThat(requestsOf(it -> it.groups().setName(5, "Team"), LOST, DONE)).isEqualTo(2);
    }

    @Test
    void what_must_not_be_done_twice_is_sent_once_if_the_answer_was_lost_or_the_service_had_trouble() {
        assertThat(requestsOf(it -> it.users().register(NewUser.of("ann", "p")), LOST))
                .isEqualTo(1);
        assertThat(requestsOf(it -> it.users().register(NewUser.of("ann", "p")), TROUBLE))
                .isEqualTo(1);
        assertThat(requestsOf(it -> it.tokens().byUserId(5, "p"), LOST)).isEqualTo(1);
        assertThat(requestsOf(it -> it.agents().ask(SendMessage.text(5, "hello")), LOST))
                .isEqualTo(1);
        assertThat(requestsOf(it -> it.messages().markRead(5, 6), LOST)).isEqualTo(1);
    }

    @Test
    void what_was_certainly_not_done_is_sent_again() {
        assertThat(requestsOf(it -> it.groupRequests().apply(5, ""), REPAIR, DONE.replace("true", "null")))
                .isEqualTo(2);
    }

    @Test
    void a_message_is_repeated_with_the_id_that_it_had_and_another_execution_has_another() {
        answer(LOST, TROUBLE, DONE, DONE);
        Call<?> send = maxim.messages().send(SendMessage.text(5, "hello"));

        Object unused = send.execute();
        Object unusedToo = send.execute();

        assertThat(service.requests())
                .extracting(FakeMaxim.Request::body)
                .extracting(body -> body.replaceAll(".*\"transaction_id\":(\\d+).*", "$1"))
                .containsExactly("1", "1", "1", "2");
    }

    @Test
    void a_message_keeps_the_id_that_it_was_given() {
        answer(LOST, DONE);

        Object unused = maxim.messages()
                .notify(SendMessage.text(5, "hello").withTransactionId(77))
                .execute();

        assertThat(service.requests())
                .hasSize(2)
                .allMatch(request -> request.body().contains("\"transaction_id\":77"));
    }

    @Test
    void a_push_is_repeated_with_the_id_that_it_had() {
        answer(LOST, DONE);

        Object unused = maxim.push()
                .send(SendPush.text(PushAudience.users(List.of(5L)), "Title", "Body"))
                .execute();

        assertThat(service.requests())
                .hasSize(2)
                .allMatch(request -> request.body().contains("\"request_id\":\"1\""));
    }

    @Test
    void a_broadcast_is_never_repeated() {
        BroadcastMessage message = BroadcastMessage.text("hello");

        assertThat(requestsOf(it -> it.messages().broadcast(message), LOST)).isEqualTo(1);
        assertThat(requestsOf(it -> it.messages().broadcast(message), TROUBLE)).isEqualTo(1);
        service.then(REPAIR);
        assertThatThrownBy(() -> maxim.messages().broadcast(message).execute()).isInstanceOf(XuqmServerException.class);
        assertThat(service.requests()).hasSize(3);
        assertThat(service.last().body()).doesNotContain("transaction_id");
    }

    @Test
    void a_raw_call_is_not_repeated_unless_it_is_said_to_be_idempotent() {
        service.thenLose();
        assertThatThrownBy(() -> maxim.call("GET", "/group/thing")
                        .returning(String.class)
                        .execute())
                .isInstanceOf(XuqmTransportException.class);
        assertThat(service.requests()).hasSize(1);

        answer(LOST, "{\"code\":200,\"data\":\"thing\"}");
        assertThat(maxim.call("GET", "/group/thing")
                        .query("id", "a/b &中文")
                        .returning(String.class)
                        .with(CallOptions.none().withIdempotent(true))
                        .execute())
                .isEqualTo("thing");
        assertThat(service.last().uri()).isEqualTo("/group/thing?id=a%2Fb%20%26%E4%B8%AD%E6%96%87");
    }

    @Test
    void trouble_of_the_service_says_that_the_deed_may_have_been_done() {
        service.then(TROUBLE);

        XuqmServerException trouble = catchThrowableOfType(
                XuqmServerException.class,
                () -> maxim.users().register(NewUser.of("ann", "p")).execute());

        assertThat(trouble.mayHaveBeenSent()).isTrue();
        assertThat(trouble)
                .hasMessageContaining("not known whether anything was done")
                .hasMessageContaining("HTTP 200");
    }
}
