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
import java.util.List;
import java.util.Map;

/** The push service TIMPush. */
public final class TimPush {

    static {
        InnerAccess.grant(TimPush.class, TimPush::new);
    }

    private final Calls calls;
    private final TencentOptions options;
    private final UserLabels labels;

    TimPush(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
        this.labels = new UserLabels(calls);
    }

    /**
     * Pushes to all users, or to those that a condition describes: {@code POST /v4/timpush/push}.
     *
     * <p>Condition TagsAnd/TagsOr/TagsNot/AttrsAnd/AttrsOr..., OnlineOnlyFlag; TaskId answer. Successor of all_member_push/im_push.
     * 90009-style codes. Page 1047/67814 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<PushTask> push(TimPushMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(TimPushOperations.PUSH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                PushTask.class);
    }

    /**
     * Pushes to the users named: {@code POST /v4/timpush/batch}.
     *
     * <p>DataId at most 64 B, TaskId, ErrorList. 10/30/40 per s by plan. 90001,90009,90045,90057,91000. Page 1047/67553 of the service's
     * documents.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> pushBatch(TimPushBatch request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        List<String> asked = Wire.texts(members, "To_Account");
        return calls.call(
                RequestSpec.of(TimPushOperations.PUSH_BATCH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                PushBatchSent.class,
                (PushBatchSent answer) ->
                        UserLabels.outcome(TimPushOperations.PUSH_BATCH, asked, answer.errors(), answer.taskId()));
    }

    /**
     * Revokes a push: {@code POST /v4/timpush/revoke}.
     *
     * <p>TaskId not older than 24 h. 1/s. 90049/90050/90051. Page 1047/67824 of the service's documents.
     *
     * @param taskId the id of the push
     * @return the call
     */
    public Call<Done> revoke(String taskId) {
        return calls.callForNothing(
                RequestSpec.of(TimPushOperations.REVOKE).json(Wire.members("TaskId", Checks.id("taskId", taskId))));
    }

    /**
     * Names the attributes that users may have: {@code POST /v4/timpush/set_attr_name}.
     *
     * <p>as all_member_push. Page 1047/67816 of the service's documents.
     *
     * @param attrNames names of attributes by their places, {@code "0"} to {@code "9"}
     * @return the call
     */
    public Call<Done> setAttributeNames(Map<String, Object> attrNames) {
        return labels.setNames(TimPushOperations.SET_ATTRIBUTE_NAMES, attrNames);
    }

    /**
     * Lists the names of attributes: {@code POST /v4/timpush/get_attr_name}.
     *
     * <p>Page 1047/67815 of the service's documents.
     *
     * @return the call
     */
    public Call<AttributeNames> attributeNames() {
        return labels.names(TimPushOperations.ATTRIBUTE_NAMES);
    }

    /**
     * Sets attributes of users: {@code POST /v4/timpush/set_attr}.
     *
     * <p>Page 1047/67818 of the service's documents.
     *
     * @param userAttrs users and their attributes
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> setAttributes(Collection<UserAttributes> userAttrs) {
        return labels.change(
                TimPushOperations.SET_ATTRIBUTES, "UserAttrs", "userAttrs", userAttrs, UserAttributes::toAccount);
    }

    /**
     * Gets attributes of users: {@code POST /v4/timpush/get_attr}.
     *
     * <p>Page 1047/67817 of the service's documents.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call
     */
    public Call<UserAttributeList> attributes(Collection<String> toAccounts) {
        return labels.of(TimPushOperations.ATTRIBUTES, toAccounts, UserAttributeList.class);
    }

    /**
     * Removes attributes of users: {@code POST /v4/timpush/remove_attr}.
     *
     * <p>Page 1047/67819 of the service's documents.
     *
     * @param userAttrs users and their attributes
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> removeAttributes(Collection<UserAttributeNames> userAttrs) {
        return labels.change(
                TimPushOperations.REMOVE_ATTRIBUTES,
                "UserAttrs",
                "userAttrs",
                userAttrs,
                UserAttributeNames::toAccount);
    }

    /**
     * Tags users: {@code POST /v4/timpush/add_tag}.
     *
     * <p>Page 1047/67821 of the service's documents.
     *
     * @param userTags users and their tags
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> addTags(Collection<UserTags> userTags) {
        return labels.change(TimPushOperations.ADD_TAGS, "UserTags", "userTags", userTags, UserTags::toAccount);
    }

    /**
     * Gets tags of users: {@code POST /v4/timpush/get_tag}.
     *
     * <p>Page 1047/67820 of the service's documents.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call
     */
    public Call<UserTagList> tags(Collection<String> toAccounts) {
        return labels.of(TimPushOperations.TAGS, toAccounts, UserTagList.class);
    }

    /**
     * Removes tags of users: {@code POST /v4/timpush/remove_tag}.
     *
     * <p>Page 1047/67822 of the service's documents.
     *
     * @param userTags users and their tags
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> removeTags(Collection<UserTags> userTags) {
        return labels.change(TimPushOperations.REMOVE_TAGS, "UserTags", "userTags", userTags, UserTags::toAccount);
    }

    /**
     * Removes all tags of users: {@code POST /v4/timpush/clear_all_tags}.
     *
     * <p>Successor of im_remove_all_tags: the name changed. Page 1047/67823 of the service's documents.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> clearTags(Collection<String> toAccounts) {
        return labels.clear(TimPushOperations.CLEAR_TAGS, toAccounts);
    }

    /**
     * Counts what became of a push: {@code POST /v4/timpush/all_member_push_statistics}.
     *
     * <p>Counters per TaskId; other commands of the statistics chapter not seen. Page 1047/71894 of the service's documents.
     *
     * @param taskId the id of the push
     * @return the call
     */
    public Call<PushStatistics> statistics(String taskId) {
        return calls.call(
                RequestSpec.of(TimPushOperations.STATISTICS).json(Wire.members("TaskId", Checks.id("taskId", taskId))),
                PushStatistics.class);
    }
}
