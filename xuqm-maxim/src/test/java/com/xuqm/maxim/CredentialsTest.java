package com.xuqm.maxim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.user.NewUser;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As whom calls are made, and what they prove themselves with. */
class CredentialsTest {

    private static final String DONE = "{\"code\":200,\"data\":true}";

    private final FakeMaxim service = new FakeMaxim();
    private final MaximClient maxim = service.client(new JacksonJsonBinding())
            .userPasswords(userId -> "password of " + userId)
            .build();

    @AfterEach
    void close() {
        maxim.close();
        service.close();
    }

    private static String token(String token) {
        return "{\"code\":200,\"data\":{\"token\":\"" + token + "\",\"user_id\":5,\"expire\":4102444800000}}";
    }

    @Test
    void the_app_acts_with_its_token_for_itself_for_a_user_or_as_the_administrator_of_a_group() {
        service.then(DONE).then(DONE).then(DONE);

        Object unused = maxim.groups().leave(7).execute();
        assertThat(service.last())
                .extracting("appId", "token", "userId", "groupId")
                .containsExactly("welovemaxim", FakeMaxim.TOKEN, null, null);
        unused = maxim.asUser(2302128618880L).groups().leave(7).execute();
        assertThat(service.last())
                .extracting("token", "userId", "groupId")
                .containsExactly(FakeMaxim.TOKEN, "2302128618880", null);
        unused = maxim.asGroup(9).groups().leave(7).execute();
        assertThat(service.last()).extracting("token", "userId", "groupId").containsExactly(FakeMaxim.TOKEN, null, "9");
        assertThat(service.last().uri()).isEqualTo("/group/leave?group_id=7");
    }

    @Test
    void a_user_is_signed_in_once_and_acts_with_a_token_of_their_own() {
        service.then(token("of-the-user")).then(DONE).then(DONE);
        MaximView user = maxim.signedIn(5);

        Object unused = user.groups().leave(7).execute();
        unused = user.groups().leave(8).execute();

        assertThat(service.requests())
                .extracting("uri")
                .containsExactly("/token/id", "/group/leave?group_id=7", "/group/leave?group_id=8");
        assertThat(service.requests()).extracting("token").containsExactly(null, "of-the-user", "of-the-user");
        assertThat(service.requests().get(0).body()).contains("\"password\":\"password of 5\"", "\"user_id\":5");
        assertThat(service.last().userId()).isNull();
    }

    @Test
    void a_users_token_that_is_refused_is_renewed_once_and_the_call_is_sent_again() {
        service.then(token("first"))
                .then("{\"code\":10008,\"message\":\"token\"}")
                .then(token("second"))
                .then(DONE);

        Object unused = maxim.signedIn(5).groups().leave(7).execute();

        assertThat(service.requests()).extracting("token").containsExactly(null, "first", null, "second");
    }

    @Test
    void the_apps_token_cannot_be_renewed() {
        service.then("{\"code\":10008,\"message\":\"token\"}");

        assertThatThrownBy(() -> maxim.groups().leave(7).execute())
                .isInstanceOf(XuqmUnauthorizedException.class)
                .hasMessageContaining("appId and accessToken");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void users_register_without_a_token_where_the_client_has_none() {
        service.then("{\"code\":200,\"data\":{\"user_id\":5}}");
        try (MaximClient other = service.client(new JacksonJsonBinding()).build();
                MaximClient bare = MaximClient.builder()
                        .baseUrl("http://127.0.0.1:1")
                        .appId("welovemaxim")
                        .transport("jdk")
                        .build()) {
            assertThat(other.users().register(NewUser.of("ann", "p")).execute().userId())
                    .isEqualTo(5);
            assertThat(service.last().token()).isEqualTo(FakeMaxim.TOKEN);

            assertThatThrownBy(() -> bare.groups().get(5).execute())
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("accessToken");
            assertThatThrownBy(() -> bare.signedIn(5))
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("userPasswords");
        }
    }

    @Test
    void nothing_shows_a_secret_or_what_a_message_says_though_the_service_repeats_it() {
        service.then(token("secret-of-the-user"))
                .then("{\"code\":10002,\"message\":\"bad hello-text from secret-of-the-user, password of 5\"}");
        SendMessage message = SendMessage.text(6, "hello-text");

        XuqmApiException refused = catchThrowableOfType(
                XuqmApiException.class,
                () -> maxim.signedIn(5).messages().send(message).execute());
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));

        assertThat(trace + " " + message + maxim + maxim.signedIn(5) + NewUser.of("ann", "secret-password"))
                .contains("bad ")
                .doesNotContain("hello-text", "secret-of-the-user", FakeMaxim.TOKEN, "secret-password");
    }
}
