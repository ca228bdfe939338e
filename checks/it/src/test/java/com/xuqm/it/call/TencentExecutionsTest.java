package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.account.ProfileItem;
import com.xuqm.tencent.account.SetProfile;
import com.xuqm.tencent.friend.AddFriends;
import com.xuqm.tencent.friend.NewFriend;
import com.xuqm.tencent.group.CreateGroup;
import com.xuqm.tencent.group.SendGroupMessage;
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.ImportMessage;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.SendMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service has done after it did it and its answer was lost, in each way in which that can be. */
@DisplayName("A command of Tencent Cloud IM whose answer is lost")
class TencentExecutionsTest {

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT =
            TencentEmulatorExtension.of(TencentEmulator.builder().withoutRateLimits());

    private static final Map<String, Fault> LOSSES = new TreeMap<>(Map.of(
            "connection cut", Fault.resetConnection(),
            "HTTP 504", Fault.htmlPage(504),
            "code 60008", TencentEmulator.error(60_008, "service timeout"),
            "code 20004", TencentEmulator.error(20_004, "network exception")));

    private final TencentEmulator service = TENCENT.emulator();

    /** Loses the answer to the first request, and tells how many requests there were. */
    private long requests(String operation, Fault loss, Call<?> call, boolean isRepeated) {
        service.clearRecorded();
        service.faults().on(operation).nth(1).afterExecuting(loss);
        try {
            Object unused = call.execute();
            assertThat(isRepeated).as("%s was repeated", operation).isTrue();
        } catch (XuqmException lost) {
            assertThat(isRepeated)
                    .as("%s was not repeated: %s", operation, lost)
                    .isFalse();
            assertThat(lost).hasMessageMatching("(?s).*may have (been|received).*");
        }
        service.faults().clear();
        return service.requestCount(operation);
    }

    private static List<MessageElement> text(String text) {
        return List.of(MessageElement.text(text));
    }

    private static long with(List<TencentMessage> messages, String text) {
        return messages.stream()
                .filter(each -> each.body().contains('"' + text + '"'))
                .count();
    }

    @EveryStack
    void is_carried_out_once_or_harmlessly_twice(Stack stack) throws IOException {
        service.addAccounts(List.of("alice", "bob"));
        try (TencentClient tencent = TencentClient.builder()
                .baseUrl(service.baseUrl())
                .sdkAppId(service.appId())
                .secretKey(service.secretKey())
                .administrator(service.administrator())
                .transport(stack.transport().name())
                .json(stack.json().create())
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO))
                .build()) {
            tencent.groups()
                    .create(CreateGroup.of("Public", "Team").withGroupId("team").withOwnerAccount("alice"))
                    .execute();
            int round = 0;
            for (Map.Entry<String, Fault> loss : LOSSES.entrySet()) {
                lose(tencent, loss.getValue(), "round " + round++);
            }
        }
        Summary.say(
                "tencent-executions",
                "tencent: answers lost in " + LOSSES.size()
                        + " ways, requests / executions: read 2/2, may be repeated 2/2, "
                        + "with its key 2/1, once 1/1");
    }

    private void lose(TencentClient tencent, Fault loss, String text) {
        SetProfile nick = SetProfile.of("alice", List.of(new ProfileItem("Tag_Profile_IM_Nick", text)));
        ImportMessage old =
                ImportMessage.of(2, "alice", "bob", Instant.ofEpochSecond(1_767_000_000), text("import " + text));
        SendMessage message = SendMessage.of("bob", text("send " + text)).withFromAccount("alice");
        BatchMessage batch =
                BatchMessage.of(List.of("bob"), text("batch " + text)).withFromAccount("alice");
        AddFriends friends = AddFriends.of("alice", List.of(NewFriend.of("bob", "AddSource_Type_Web")));

        assertThat(requests("account.checkBatch", loss, tencent.accounts().check(List.of("alice")), true))
                .isEqualTo(2);
        assertThat(requests("profile.set", loss, tencent.profiles().set(nick), true))
                .isEqualTo(2);
        assertThat(requests(
                        "groupMessage.send",
                        loss,
                        tencent.groupMessages().send(SendGroupMessage.of("team", text("group " + text))),
                        true))
                .isEqualTo(2);
        assertThat(requests("message.importOne", loss, tencent.messages().importMessage(old), true))
                .isEqualTo(2);
        assertThat(requests("message.send", loss, tencent.messages().send(message), false))
                .isEqualTo(1);
        assertThat(requests("message.sendBatch", loss, tencent.messages().sendBatch(batch), false))
                .isEqualTo(1);
        assertThat(requests("friends.add", loss, tencent.friends().add(friends), false))
                .isEqualTo(1);

        assertThat(with(service.groupMessages("team"), "group " + text)).isEqualTo(1);
        assertThat(with(service.messages(), "import " + text)).isEqualTo(1);
        assertThat(with(service.messages(), "send " + text)).isEqualTo(1);
        assertThat(with(service.messages(), "batch " + text)).isEqualTo(1);
    }
}
