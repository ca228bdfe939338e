package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.GroupMember;
import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.group.JoinRequest;
import com.xuqm.sdk.group.JoinRequestStatus;
import com.xuqm.sdk.group.UpdateGroup;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A support group")
class SupportGroupTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void lives_from_its_creation_to_its_dissolution(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        XuqmUser agent = xuqm.asUser("user_001");
        XuqmUser expert = xuqm.asUser("user_002");
        XuqmUser customer = xuqm.asUser("user_003");

        // The agent opens it, with the expert in it and the ticket's number on it.
        Group group = agent.groups()
                .create(CreateGroup.of("Ticket 4711").withPublicGroup(true).withMemberIds(List.of("user_002")))
                .execute();
        String groupId = group.groupId();
        agent.groups().updateAttributes(groupId, Map.of("ticket", "4711")).execute();
        agent.groups().setRole(groupId, "user_002", GroupRole.ADMIN).execute();

        // The customer finds it, may not write yet, and asks to join.
        assertThat(customer.groups().search("4711").all())
                .extracting(Group::groupId)
                .containsExactly(groupId);
        assertThatThrownBy(() -> customer.messages()
                        .send(SendMessage.groupText(groupId, "Hello?"))
                        .execute())
                .isInstanceOf(XuqmForbiddenException.class);
        JoinRequest request =
                customer.joinRequests().send(groupId, "My printer is on fire").execute();
        assertThat(request.status()).isEqualTo(JoinRequestStatus.PENDING);

        // The expert, who may by now, lets the customer in.
        assertThat(expert.joinRequests().list(groupId).all())
                .extracting(JoinRequest::remark)
                .containsExactly("My printer is on fire");
        expert.joinRequests().accept(groupId, request.requestId()).execute();
        assertThat(customer.groups().list().all()).extracting(Group::groupId).contains(groupId);

        // They talk, and both others get what the customer says.
        Message cry = customer.messages()
                .send(SendMessage.groupText(groupId, "It still burns"))
                .execute();
        assertThat(expert.messages().groupHistory(groupId).all())
                .extracting(Message::id)
                .containsExactly(cry.id());
        assertThat(agent.messages().syncOffline().execute())
                .extracting(Message::id)
                .contains(cry.id());
        agent.groups()
                .update(groupId, UpdateGroup.changes().withAnnouncement("Solved"))
                .execute();

        // The agent leaves it to the expert, who closes it when nobody needs it any more.
        agent.groups().transferOwner(groupId, "user_002").execute();
        agent.groups().leave(groupId).execute();
        assertThat(expert.groups().listMembers(groupId).all())
                .extracting(GroupMember::userId)
                .containsExactlyInAnyOrder("user_002", "user_003");
        assertThatThrownBy(() -> customer.groups().dismiss(groupId).execute())
                .isInstanceOf(XuqmForbiddenException.class);
        expert.groups().dismiss(groupId).execute();

        assertThatThrownBy(() -> customer.groups().get(groupId).execute()).isInstanceOf(XuqmNotFoundException.class);
        assertThat(customer.groups().list().all()).extracting(Group::groupId).doesNotContain(groupId);
    }
}
