package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.tencent.account.ProfileItem;
import com.xuqm.tencent.account.SetProfile;
import com.xuqm.tencent.group.SendGroupMessage;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.SendMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue calls all of these codes worth another try, without regard to the command: the command's class wins. */
@ParameterizedClass(name = "that is {0}")
@EnumSource
@DisplayName("A command")
class RetryClassTest {

    private static final List<MessageElement> HELLO = List.of(MessageElement.text("Hello"));

    private final ScriptedService service = new ScriptedService();
    private final TencentClient tencent = service.client()
            .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO))
            .build();

    /** What a command is like, with one that is so. */
    enum Kind {
        A_READ,
        REPEATED_WITHOUT_HARM,
        REPEATED_WITH_ITS_KEY,
        DONE_ONCE;

        int requests() {
            return this == DONE_ONCE ? 1 : 2;
        }

        Call<?> call(TencentClient tencent) {
            return switch (this) {
                case A_READ -> tencent.accounts().check(List.of("a"));
                case REPEATED_WITHOUT_HARM ->
                    tencent.profiles().set(SetProfile.of("a", List.of(new ProfileItem("Tag_Profile_IM_Nick", "A"))));
                case REPEATED_WITH_ITS_KEY -> tencent.groupMessages().send(SendGroupMessage.of("g", HELLO));
                case DONE_ONCE -> tencent.messages().send(SendMessage.of("a", HELLO));
            };
        }
    }

    @Parameter
    Kind kind;

    @AfterEach
    void close() {
        tencent.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {60008, 20004, 20005, 90992})
    @DisplayName("is sent again by its class after code")
    void after_a_code(int code) {
        service.answering(ScriptedService.code(code), ScriptedService.OK);

        isSentByItsClass();
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    @DisplayName("is sent again by its class after HTTP")
    void after_a_gateway_gave_up(int status) {
        service.answering(status, "<html>gateway</html>").answering(ScriptedService.OK);

        isSentByItsClass();
    }

    private void isSentByItsClass() {
        Call<?> call = kind.call(tencent);
        if (kind.requests() == 1) {
            assertThatThrownBy(call::execute)
                    .isInstanceOf(XuqmServerException.class)
                    .hasMessageContaining("may have been done");
        } else {
            assertThat(call.execute()).isNotNull();
        }
        assertThat(service.received()).hasSize(kind.requests());
        assertThat(service.received())
                .extracting(ScriptedService.Received::body)
                .as("the same, its key included")
                .containsOnly(service.received().get(0).body());
    }
}
