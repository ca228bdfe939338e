package com.xuqm.tencent.conversation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** The groups into which a user sorts conversations. */
public final class ConversationGroups {

    static {
        InnerAccess.grant(ConversationGroups.class, ConversationGroups::new);
    }

    private final Calls calls;

    ConversationGroups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Creates conversation groups: {@code POST /v4/recentcontact/create_contact_group}.
     *
     * <p>GroupContactItem[] may hold one group only; name at most 32 B (51011); at most 1000 conversations (51008); 51010 over 20 groups.
     * GroupId of the answer is an Integer. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param groupContactItems the groups and their conversations; the service takes one group a call
     * @return the call
     */
    public Call<CreatedConversationGroups> create(
            String fromAccount, Collection<NewConversationGroup> groupContactItems) {
        return calls.call(
                RequestSpec.of(ConversationGroupsOperations.CREATE)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "GroupContactItem",
                                Checks.elements("groupContactItems", groupContactItems))),
                CreatedConversationGroups.class);
    }

    /**
     * Deletes conversation groups: {@code POST /v4/recentcontact/del_contact_group}.
     *
     * <p>The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param groupNames names of groups; 1 to 20 of them
     * @return the call
     */
    public Call<DeletedConversationGroups> delete(String fromAccount, Collection<String> groupNames) {
        return calls.call(
                RequestSpec.of(ConversationGroupsOperations.DELETE)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "GroupName",
                                Checks.ids("groupNames", groupNames, 20))),
                DeletedConversationGroups.class);
    }

    /**
     * Changes conversation groups: {@code POST /v4/recentcontact/update_contact_group}.
     *
     * <p>UpdateType always 1; UpdateGroupType 1 rename / 2 conversations; ContactOptType 1 add / 2 remove. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<UpdatedConversationGroup> update(UpdateConversationGroup request) {
        return calls.call(
                RequestSpec.of(ConversationGroupsOperations.UPDATE)
                        .json(Checks.notNull("request", request).asMap()),
                UpdatedConversationGroup.class);
    }

    /**
     * Tells the groups and marks of conversations: {@code POST /v4/recentcontact/search_contact_group}.
     *
     * <p>Which groups and marks a conversation has. Type is typed String in the page, number in the sample. The service's documents have
     * it.
     *
     * @param fromAccount the account in whose name it is done
     * @param contactItems the conversation
     * @return the call
     */
    public Call<ConversationMembership> search(String fromAccount, Collection<ConversationKey> contactItems) {
        return calls.call(
                RequestSpec.of(ConversationGroupsOperations.SEARCH)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "ContactItem",
                                Checks.elements("contactItems", contactItems))),
                ConversationMembership.class);
    }

    /**
     * Lists conversation groups: {@code POST /v4/recentcontact/get_contact_group}.
     *
     * <p>StartIndex 0 first, then NextStartIndex; CompleteFlag. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @return the list, fetched as it is read
     */
    public PagedCall<ConversationMarks> list(String fromAccount) {
        Map<String, Object> members = Wire.members("From_Account", Checks.id("fromAccount", fromAccount));
        return calls.pages(
                () -> RequestSpec.of(ConversationGroupsOperations.LIST).json(members),
                ConversationMarks.class,
                Listing.of(ConversationGroupsPage.class, ConversationGroupsPage::contactItems)
                        .index("StartIndex", ConversationGroupsPage::nextStartIndex)
                        .until(ConversationGroupsPage::completeFlag));
    }
}
