package com.xuqm.tencent.push;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Pushes to all users, or to those with certain tags and attributes: the older service. */
public final class AllMemberPush {

    static {
        InnerAccess.grant(AllMemberPush.class, AllMemberPush::new);
    }

    private final Calls calls;
    private final TencentOptions options;
    private final UserLabels labels;

    AllMemberPush(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
        this.labels = new UserLabels(calls);
    }

    /**
     * Pushes to all users, or to those that a condition describes: {@code POST /v4/all_member_push/im_push}.
     *
     * <p>TaskId answer. 100 per day (90047), more than 1 s apart (90024). TagsAnd/TagsOr (at most 10 each, 50 B) exclude AttrsAnd/AttrsOr.
     * MsgLifeTime default 0 = online only. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<PushTask> push(PushToAll request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(AllMemberPushOperations.PUSH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                PushTask.class);
    }

    /**
     * Names the attributes that users may have: {@code POST /v4/all_member_push/im_set_attr_name}.
     *
     * <p>AttrNames is an object with string indexes "0".."9". The service's documents have it.
     *
     * @param attrNames names of attributes by their places, {@code "0"} to {@code "9"}
     * @return the call
     */
    public Call<Done> setAttributeNames(Map<String, Object> attrNames) {
        return labels.setNames(AllMemberPushOperations.SET_ATTRIBUTE_NAMES, attrNames);
    }

    /**
     * Lists the names of attributes: {@code POST /v4/all_member_push/im_get_attr_name}.
     *
     * <p>Empty object body {} needed. The service's documents have it.
     *
     * @return the call
     */
    public Call<AttributeNames> attributeNames() {
        return labels.names(AllMemberPushOperations.ATTRIBUTE_NAMES);
    }

    /**
     * Gets attributes of users: {@code POST /v4/all_member_push/im_get_attr}.
     *
     * <p>UserAttrs[]{To_Account,Attrs{}}. The service's documents have it.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call
     */
    public Call<UserAttributeList> attributes(Collection<String> toAccounts) {
        return labels.of(AllMemberPushOperations.ATTRIBUTES, toAccounts, UserAttributeList.class);
    }

    /**
     * Sets attributes of users: {@code POST /v4/all_member_push/im_set_attr}.
     *
     * <p>Attribute names must be defined before (90033-type). The service's documents have it.
     *
     * @param userAttrs users and their attributes
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> setAttributes(Collection<UserAttributes> userAttrs) {
        return labels.change(
                AllMemberPushOperations.SET_ATTRIBUTES, "UserAttrs", "userAttrs", userAttrs, UserAttributes::toAccount);
    }

    /**
     * Removes attributes of users: {@code POST /v4/all_member_push/im_remove_attr}.
     *
     * <p>Attrs here is an array of names. The service's documents have it.
     *
     * @param userAttrs users and their attributes
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> removeAttributes(Collection<UserAttributeNames> userAttrs) {
        return labels.change(
                AllMemberPushOperations.REMOVE_ATTRIBUTES,
                "UserAttrs",
                "userAttrs",
                userAttrs,
                UserAttributeNames::toAccount);
    }

    /**
     * Gets tags of users: {@code POST /v4/all_member_push/im_get_tag}.
     *
     * <p>The service's documents have it.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call
     */
    public Call<UserTagList> tags(Collection<String> toAccounts) {
        return labels.of(AllMemberPushOperations.TAGS, toAccounts, UserTagList.class);
    }

    /**
     * Tags users: {@code POST /v4/all_member_push/im_add_tag}.
     *
     * <p>100 tags per user, 50 B each (90039-90042). The service's documents have it.
     *
     * @param userTags users and their tags
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> addTags(Collection<UserTags> userTags) {
        return labels.change(AllMemberPushOperations.ADD_TAGS, "UserTags", "userTags", userTags, UserTags::toAccount);
    }

    /**
     * Removes tags of users: {@code POST /v4/all_member_push/im_remove_tag}.
     *
     * <p>The service's documents have it.
     *
     * @param userTags users and their tags
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> removeTags(Collection<UserTags> userTags) {
        return labels.change(
                AllMemberPushOperations.REMOVE_TAGS, "UserTags", "userTags", userTags, UserTags::toAccount);
    }

    /**
     * Removes all tags of users: {@code POST /v4/all_member_push/im_remove_all_tags}.
     *
     * <p>The service's documents have it.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> clearTags(Collection<String> toAccounts) {
        return labels.clear(AllMemberPushOperations.CLEAR_TAGS, toAccounts);
    }
}
