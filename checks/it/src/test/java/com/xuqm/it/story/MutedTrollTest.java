package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.admin.CreateKeywordFilter;
import com.xuqm.sdk.admin.KeywordFilter;
import com.xuqm.sdk.admin.SetGlobalMute;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A troll")
class MutedTrollTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void is_masked_then_blocked_then_muted_and_leaves_no_trace(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        XuqmUser troll = xuqm.asUser("user_005");
        Call<Message> shout = troll.messages().send(SendMessage.groupText("group_1", "you potatoes"));

        // A filter masks the word; made stricter, it blocks the message.
        KeywordFilter mask = xuqm.keywordFilters()
                .create(CreateKeywordFilter.mask("potato", "***"))
                .execute();
        assertThat(shout.execute().content()).isEqualTo("you ***es");
        xuqm.keywordFilters().delete(mask.id()).execute();
        KeywordFilter block = xuqm.keywordFilters()
                .create(CreateKeywordFilter.block("potato"))
                .execute();
        assertThatThrownBy(shout::execute).isInstanceOf(XuqmApiException.class).hasMessageNotContaining("potato");
        xuqm.keywordFilters().delete(block.id()).execute();

        // The troll goes on in other words, so that the owner of the group mutes it. The others talk on.
        XuqmUser owner =
                xuqm.asUser(xuqm.admin().groupOwner("group_1").execute().ownerId());
        owner.groups().muteMember("group_1", "user_005", Duration.ofHours(1)).execute();
        assertThatThrownBy(shout::execute).isInstanceOf(XuqmForbiddenException.class);
        owner.messages()
                .send(SendMessage.groupText("group_1", "Where were we?"))
                .execute();

        // An administrator takes the message back and pauses the whole app for a moment.
        String message = xuqm.asUser("user_005").messages().groupHistory("group_1").stream()
                .filter(said -> said.fromId().equals("user_005"))
                .findFirst()
                .orElseThrow()
                .id();
        xuqm.admin().revokeMessage(message).execute();
        xuqm.globalMute().set(SetGlobalMute.on().withReason("calm down")).execute();
        assertThatThrownBy(() -> xuqm.asUser("user_002")
                        .messages()
                        .send(SendMessage.text("user_003", "psst"))
                        .execute())
                .isInstanceOf(XuqmForbiddenException.class);
        xuqm.globalMute().set(SetGlobalMute.off()).execute();

        // Forgiven.
        owner.groups().unmuteMember("group_1", "user_005").execute();
        assertThat(shout.execute().content()).isEqualTo("you potatoes");
        assertThat(xuqm.operationLogs().list().all()).isNotEmpty();
    }
}
