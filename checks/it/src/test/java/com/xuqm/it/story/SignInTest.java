package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.auth.LoginToken;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.wire.AppParameter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Signing in")
class SignInTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void happens_by_itself_and_once_for_many_calls(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        List<CompletableFuture<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(xuqm.accounts().exists("user_00" + i).executeAsync());
        }
        calls.forEach(CompletableFuture::join);

        assertThat(emulator.emulator().requestCount("auth.login")).isEqualTo(1);
    }

    @EveryStack
    void as_a_user_gives_calls_that_users_own_rights(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        assertThat(xuqm.asUser("user_001")
                        .messages()
                        .send(SendMessage.text("user_002", "hi"))
                        .execute()
                        .fromId())
                .isEqualTo("user_001");
        assertThatThrownBy(() -> xuqm.asUser("user_001")
                        .admin()
                        .kickUsers(List.of("user_002"))
                        .execute())
                .isInstanceOf(XuqmForbiddenException.class)
                .hasMessageContaining("admin.kickUsers");
    }

    @EveryStack
    void works_with_a_user_sig_made_here(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        String userSig = xuqm.userSig().generate("user_001", Duration.ofDays(7));

        LoginToken token = xuqm.auth().loginWithUserSig("user_001", userSig).execute();

        assertThat(token.token()).isNotBlank();
        assertThat(xuqm.auth().verifyUserSig("user_001", userSig).execute().valid())
                .isTrue();
        assertThat(xuqm.auth().verifyUserSig("user_002", userSig).execute().valid())
                .isFalse();
        assertThatThrownBy(
                        () -> xuqm.auth().loginWithUserSig("user_002", userSig).execute())
                .isInstanceOf(XuqmUnauthorizedException.class)
                .hasMessageNotContaining(userSig);
    }

    @EveryStack
    void a_user_sig_made_by_the_service_is_valid_here(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        UserSigCheck check = xuqm.userSig()
                .verify(
                        "user_001",
                        xuqm.auth()
                                .issueUserSig("user_001", Duration.ofHours(1))
                                .execute()
                                .userSig());

        assertThat(check.reason()).isEqualTo(UserSigCheck.Reason.VALID);
        assertThat(xuqm.auth().issueUserSig("user_001").execute().expiresAt())
                .isAfter(emulator.emulator().clock().instant());
    }

    @EveryStack
    void renews_a_token_that_the_service_no_longer_takes_and_repeats_the_call(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        xuqm.asUser("user_001").messages().offlineCount().execute();
        emulator.emulator().kick("user_001");

        xuqm.asUser("user_001")
                .messages()
                .send(SendMessage.text("user_002", "still here"))
                .execute();

        assertThat(emulator.emulator().messages()).hasSize(1);
        assertThat(emulator.emulator().requestCount("auth.login")).isEqualTo(2);
    }

    @EveryStack
    void gives_the_tokens_for_platform_events_and_for_the_demo(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        assertThat(xuqm.auth().platformEventsToken().execute().token()).isNotBlank();
        assertThat(xuqm.auth()
                        .refreshDemoImToken(emulator.emulator().issueDemoToken("user_001"))
                        .execute()
                        .imToken())
                .isNotBlank();
    }

    @EveryStack
    void with_a_wrong_secret_says_what_to_check_and_shows_the_callers_line(Stack stack) {
        XuqmClient xuqm = clients.build(clients.checked(stack).appSecret("as_wrong_0123456789abcdef"));

        assertThatThrownBy(() -> xuqm.accounts().get("user_001").execute())
                .isInstanceOf(XuqmSignInException.class)
                .hasCauseInstanceOf(XuqmUnauthorizedException.class)
                .hasMessageContaining("accounts.get was not sent")
                .hasMessageContaining("auth.login")
                .hasMessageContaining("appKey and appSecret")
                .hasMessageNotContaining("as_wrong")
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(SignInTest.class.getName())));
    }

    @EveryStack
    void with_a_clock_that_is_ten_minutes_off_says_so(Stack stack) {
        XuqmClient xuqm = clients.build(
                clients.checked(stack).clock(Clock.offset(emulator.emulator().clock(), Duration.ofMinutes(-10))));

        assertThatThrownBy(() -> xuqm.accounts().get("user_001").execute())
                .isInstanceOf(XuqmSignInException.class)
                .hasMessageContaining("clock")
                .hasMessageContaining("behind");
    }

    @Test
    @OneStack(because = "the parameter is part of the URL, which the engine writes")
    void names_the_app_under_either_parameter_alone_or_under_both() {
        for (AppParameter parameter : AppParameter.values()) {
            XuqmClient xuqm = clients.build(clients.checked(Stack.any()).appParameter(parameter));
            assertThat(xuqm.accounts().exists("user_001").execute())
                    .as(parameter.name())
                    .isTrue();
        }
    }

    @EveryStack
    void of_somebody_unknown_is_not_taken_for_an_unknown_recipient(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        assertThatThrownBy(() -> xuqm.asUser("nobody")
                        .messages()
                        .send(SendMessage.text("user_002", "hello"))
                        .execute())
                .isInstanceOf(XuqmSignInException.class)
                .hasMessageContaining("messages.send was not sent: signing in as nobody failed")
                .hasCauseInstanceOf(XuqmApiException.class)
                .satisfies(failure ->
                        assertThat(((XuqmSignInException) failure).operation()).isEqualTo("messages.send"));
    }
}
