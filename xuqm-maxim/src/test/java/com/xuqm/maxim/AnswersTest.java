package com.xuqm.maxim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.maxim.error.MaximErrorCode;
import com.xuqm.maxim.file.FileTarget;
import com.xuqm.maxim.group.Group;
import com.xuqm.maxim.group.GroupType;
import com.xuqm.maxim.group.MutedMembers;
import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.maxim.outcome.ItemFailure;
import com.xuqm.maxim.push.PushAudience;
import com.xuqm.maxim.push.SendPush;
import com.xuqm.maxim.roster.AddFriend;
import com.xuqm.maxim.user.NewUser;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmBadRequestException;
import com.xuqm.sdk.error.XuqmConflictException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Maxim's answers are taken for. */
class AnswersTest {

    private final FakeMaxim service = new FakeMaxim();

    @AfterEach
    void close() {
        service.close();
    }

    @EveryBinding
    void a_refusal_has_http_status_200_and_is_of_the_kind_of_its_code(JsonBinding json) {
        service.then("{\"code\":20001,\"message\":\"no such group\"}");

        try (MaximClient maxim = service.client(json).build()) {
            XuqmNotFoundException none = catchThrowableOfType(
                    XuqmNotFoundException.class, () -> maxim.groups().get(5).execute());

            assertThat(none.httpStatus()).isEqualTo(200);
            assertThat(none.code()).isEqualTo(20001);
            assertThat(MaximErrorCode.of(none)).contains(MaximErrorCode.GROUP_NOT_FOUND);
            assertThat(none).hasMessageContaining("HTTP 200").hasMessageContaining("no such group");
            assertThat(none.mayHaveBeenSent()).isFalse();
        }
    }

    @EveryBinding
    void a_code_may_be_text_and_one_that_nobody_knows_is_a_refusal_all_the_same(JsonBinding json) {
        service.then("{\"code\":\"20012\",\"data\":null}")
                .then("{\"code\":29999,\"message\":\"who knows\"}")
                .then("{\"code\":\"200\",\"data\":true}");

        try (MaximClient maxim = service.client(json).build()) {
            assertThatThrownBy(() -> maxim.groups().setName(5, "Team").execute())
                    .isInstanceOf(XuqmForbiddenException.class);
            XuqmApiException unknown = catchThrowableOfType(
                    XuqmApiException.class,
                    () -> maxim.groups().setName(5, "Team").execute());
            assertThat(unknown).isInstanceOf(XuqmBadRequestException.class);
            assertThat(unknown.code()).isEqualTo(29999);
            assertThat(MaximErrorCode.of(unknown)).isEmpty();
            assertThat(maxim.groups().setName(5, "Team").execute()).isEqualTo(Done.DONE);
        }
    }

    @Test
    void every_code_is_of_the_kind_that_its_status_says() {
        Map<Integer, Class<?>> kinds = Map.of(
                400, XuqmBadRequestException.class,
                401, XuqmUnauthorizedException.class,
                403, XuqmForbiddenException.class,
                404, XuqmNotFoundException.class,
                409, XuqmConflictException.class,
                502, XuqmServerException.class,
                503, XuqmServerException.class);

        try (MaximClient maxim = service.client(
                        EveryBinding.Bindings.all().findFirst().orElseThrow())
                .build()) {
            for (MaximErrorCode code : MaximErrorCode.values()) {
                service.then("{\"code\":" + code.code() + "}");

                assertThatThrownBy(() -> maxim.messages()
                                .markRead(5, 6)
                                .with(CallOptions.none().withMaxAttempts(1))
                                .execute())
                        .as(code.name())
                        .isInstanceOf(kinds.get(code.status()));
            }
        }
    }

    @EveryBinding
    void a_deed_is_done_by_true_by_nothing_and_by_an_object_but_not_by_false(JsonBinding json) {
        service.then("{\"code\":200,\"data\":true}")
                .then("{\"code\":200}")
                .then("{\"code\":200,\"data\":null,\"message\":null}")
                .then("{\"code\":200,\"data\":{\"x\":1}}")
                .then("{\"code\":200,\"data\":false}");

        try (MaximClient maxim = service.client(json).build()) {
            for (int i = 0; i < 4; i++) {
                assertThat(maxim.groups().leave(5).execute()).isEqualTo(Done.DONE);
            }
            assertThatThrownBy(() -> maxim.groups().leave(5).execute())
                    .isInstanceOf(XuqmConflictException.class)
                    .hasMessageContaining("it was not done");
        }
    }

    @EveryBinding
    void bare_strings_and_booleans_are_data(JsonBinding json) {
        service.then("{\"code\":200,\"data\":\"https://files.example.com/1\"}")
                .then("{\"code\":200,\"data\":false}")
                .then("{\"code\":200,\"data\":[\"a\",\"b\"]}")
                .then("{\"code\":200}");

        try (MaximClient maxim = service.client(json).build()) {
            assertThat(maxim.files().forward("sign", FileTarget.GROUP, 7).execute())
                    .isEqualTo("https://files.example.com/1");
            assertThat(maxim.roster().mayMessage(5, 6).execute()).isFalse();
            assertThat(maxim.userPush().listTags().execute()).containsExactly("a", "b");
            assertThat(maxim.userPush().listTags().execute()).isEmpty();
        }
    }

    @EveryBinding
    void what_is_no_answer_of_maxim_is_no_success(JsonBinding json) {
        service.then("{}").then(200, "text/html", "<html>sign in</html>").then("{\"code\":200}");

        try (MaximClient maxim = service.client(json).build()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> maxim.groups().get(5).execute()).isInstanceOf(XuqmDecodingException.class);
            }
        }
    }

    @EveryBinding
    void partial_success_names_each_failure_and_no_success_at_all_is_a_failure(JsonBinding json) {
        service.then("{\"code\":200,\"data\":[{\"user_id\":1,\"result\":\"success\"},"
                        + "{\"user_id\":2,\"result\":\"fail\",\"reason\":\"is a member\"},{\"user_id\":3}]}")
                .then("{\"code\":200,\"data\":[{\"user_id\":2,\"result\":\"fail\",\"reason\":\"is a member\"}]}")
                .then("{\"code\":200,\"data\":{\"user_id\":2,\"result\":\"fail\",\"reason\":\"is no member\"}}");

        try (MaximClient maxim = service.client(json).build()) {
            BatchOutcome some =
                    maxim.groupRequests().invite(5, List.of(1L, 2L, 3L), "").execute();
            assertThat(some.succeeded()).containsExactly(1L);
            assertThat(some.failed()).containsExactly(new ItemFailure(2L, "is a member"), new ItemFailure(3L, ""));
            assertThat(some.isComplete()).isFalse();
            assertThatThrownBy(() ->
                            maxim.groupRequests().invite(5, List.of(2L), "").execute())
                    .isInstanceOf(XuqmConflictException.class)
                    .hasMessageContaining("is a member");
            assertThatThrownBy(() -> maxim.groups().transfer(5, 2).execute())
                    .isInstanceOf(XuqmConflictException.class)
                    .hasMessageContaining("is no member");
        }
    }

    @EveryBinding
    void friends_and_users_that_are_made_together_are_told_apart(JsonBinding json) {
        service.then("{\"code\":200,\"data\":{\"success\":[1],\"fails\":[{\"user_id\":2,\"reason\":\"blocked\"}]}}")
                .then("{\"code\":200,\"data\":{\"success\":[],\"fails\":[{\"user_id\":2,\"reason\":\"blocked\"}]}}")
                .then("{\"code\":200,\"data\":[{\"username\":\"ann\",\"success\":true,\"user_id\":9},"
                        + "{\"username\":\"bob\",\"success\":false,\"reason\":\"taken\"}]}");

        try (MaximClient maxim = service.client(json).build()) {
            BatchOutcome some = maxim.roster()
                    .addAll(List.of(
                            AddFriend.of(1).withAlias("A"), AddFriend.of(2).withAnswer("42")))
                    .execute();
            assertThat(some.failed()).containsExactly(new ItemFailure(2L, "blocked"));
            assertThat(service.last().body()).isEqualTo("[{\"user_id\":1,\"alias\":\"A\"},{\"user_id\":2}]");
            assertThatThrownBy(() ->
                            maxim.roster().addAll(List.of(AddFriend.of(2))).execute())
                    .isInstanceOf(XuqmConflictException.class);
            assertThat(maxim.users()
                            .registerAll(List.of(NewUser.of("ann", "p"), NewUser.of("bob", "p")))
                            .execute())
                    .satisfies(outcome -> {
                        assertThat(outcome.registered()).extracting("userId").containsExactly(9L);
                        assertThat(outcome.failed()).extracting("username").containsExactly("bob");
                    });
        }
    }

    @EveryBinding
    void the_ids_of_messages_stand_beside_the_data(JsonBinding json) {
        service.then("{\"code\":200,\"data\":true,\"msg_ids\":[2302128618880123]}")
                .then("{\"code\":200,\"data\":true}")
                .then("{\"code\":200,\"data\":false}");

        try (MaximClient maxim = service.client(json).build()) {
            SendMessage message = SendMessage.text(5, "hello");
            assertThat(maxim.messages().send(message).execute().messageIds()).containsExactly(2302128618880123L);
            assertThat(maxim.messages().send(message).execute().messageIds()).isEmpty();
            assertThatThrownBy(() -> maxim.messages().send(message).execute())
                    .isInstanceOf(XuqmConflictException.class);
        }
    }

    @EveryBinding
    void a_push_is_taken_on_with_an_id_or_in_the_words_of_the_older_guide(JsonBinding json) {
        service.then("{\"code\":200,\"data\":{\"task_id\":9007199254740993}}").then("{\"code\":200,\"data\":true}");

        try (MaximClient maxim = service.client(json).build()) {
            SendPush push = SendPush.text(PushAudience.everybody(), "Title", "Body");
            assertThat(maxim.push().send(push).execute().taskId()).isEqualTo(9007199254740993L);
            assertThat(maxim.push().send(push).execute().taskId()).isNull();
        }
    }

    @EveryBinding
    void times_are_read_in_the_unit_that_each_of_them_has_without_a_warning(JsonBinding json) {
        service.then("{\"code\":200,\"data\":{\"group_id\":2306414607729,\"type\":2,\"ban_expire_time\":1569615417,"
                        + "\"created_at\":1569615417000}}")
                .then("{\"code\":200,\"data\":{\"group_id\":5,\"type\":7,\"ban_expire_time\":-1}}")
                .then("{\"code\":200,\"data\":{\"group_id\":5,\"ban_expire_time\":0}}")
                .then("{\"code\":200,\"data\":[{\"user_id\":1,\"created_at\":\"2024-05-06T12:53:20.123+08:00\"}]}");

        try (MaximClient maxim = service.client(json).strictReading(true).build()) {
            CallResponse<Group> response = maxim.groups().get(5).executeForResponse();
            Group group = response.value();
            assertThat(group.mutedUntil()).isEqualTo(Instant.parse("2019-09-27T20:16:57Z"));
            assertThat(group.createdAt()).isEqualTo(Instant.parse("2019-09-27T20:16:57Z"));
            assertThat(group.type()).isEqualTo(GroupType.CHAT_ROOM);
            assertThat(response.warnings()).isEmpty();
            Group forGood = maxim.groups().get(5).execute();
            assertThat(forGood.mutedUntil()).isEqualTo(MutedMembers.FOREVER);
            assertThat(forGood.type()).isEqualTo(GroupType.of(7));
            assertThat(maxim.groups().get(5).execute().mutedUntil()).isNull();
            assertThat(maxim.groupMembers().listBlocked(5).all())
                    .extracting("blockedAt")
                    .containsExactly(Instant.parse("2024-05-06T04:53:20.123Z"));
        }
    }

    @EveryBinding
    void a_time_in_another_unit_than_documented_is_read_and_told(JsonBinding json) {
        service.then("{\"code\":200,\"data\":{\"group_id\":5,\"ban_expire_time\":1569615417000,\"type\":\"2\"}}");

        try (MaximClient maxim = service.client(json).build()) {
            CallResponse<Group> response = maxim.groups().get(5).executeForResponse();

            assertThat(response.value().mutedUntil()).isEqualTo(Instant.parse("2019-09-27T20:16:57Z"));
            assertThat(response.warnings()).extracting("path").containsExactly("$.data.ban_expire_time", "$.data.type");
        }
    }

    @EveryBinding
    void history_names_types_by_words_and_keeps_those_that_nobody_knows(JsonBinding json) {
        service.then(
                "{\"code\":200,\"data\":{\"is_last\":true,\"messages\":[{\"msg_id\":2,\"ctype\":\"IMAGE\",\"status\":\"READ\"},"
                        + "{\"msg_id\":1,\"ctype\":\"HOLOGRAM\",\"from_xid\":{\"uid\":5,\"device_sn\":3}}]}}");

        try (MaximClient maxim = service.client(json).build()) {
            assertThat(maxim.messages().history(5).all())
                    .extracting("contentType")
                    .containsExactly(ContentType.IMAGE, ContentType.of("HOLOGRAM"));
            assertThatThrownBy(() -> SendMessage.to(List.of(5L), ContentType.of("HOLOGRAM"), "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("contentType");
        }
    }
}
