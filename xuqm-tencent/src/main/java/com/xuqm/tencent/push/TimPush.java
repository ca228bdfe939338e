package com.xuqm.tencent.push;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
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

    TimPush(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
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
                (PushBatchSent answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.PUSH_BATCH,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        answer.taskId()));
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
        return calls.callForNothing(RequestSpec.of(TimPushOperations.SET_ATTRIBUTE_NAMES)
                .json(Wire.members("AttrNames", Map.copyOf(Checks.notNull("attrNames", attrNames)))));
    }

    /**
     * Lists the names of attributes: {@code POST /v4/timpush/get_attr_name}.
     *
     * <p>Page 1047/67815 of the service's documents.
     *
     * @return the call
     */
    public Call<AttributeNames> attributeNames() {
        return calls.call(RequestSpec.of(TimPushOperations.ATTRIBUTE_NAMES).json(Map.of()), AttributeNames.class);
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
        List<String> asked = Wire.ids(userAttrs, UserAttributes::toAccount);
        return calls.call(
                RequestSpec.of(TimPushOperations.SET_ATTRIBUTES)
                        .json(Wire.members("UserAttrs", Checks.elements("userAttrs", userAttrs))),
                TagErrors.class,
                (TagErrors answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.SET_ATTRIBUTES,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        ""));
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
        return calls.call(
                RequestSpec.of(TimPushOperations.ATTRIBUTES)
                        .json(Wire.members("To_Account", Checks.ids("toAccounts", toAccounts, 100))),
                UserAttributeList.class);
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
        List<String> asked = Wire.ids(userAttrs, UserAttributeNames::toAccount);
        return calls.call(
                RequestSpec.of(TimPushOperations.REMOVE_ATTRIBUTES)
                        .json(Wire.members("UserAttrs", Checks.elements("userAttrs", userAttrs))),
                TagErrors.class,
                (TagErrors answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.REMOVE_ATTRIBUTES,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        ""));
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
        List<String> asked = Wire.ids(userTags, UserTags::toAccount);
        return calls.call(
                RequestSpec.of(TimPushOperations.ADD_TAGS)
                        .json(Wire.members("UserTags", Checks.elements("userTags", userTags))),
                TagErrors.class,
                (TagErrors answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.ADD_TAGS,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        ""));
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
        return calls.call(
                RequestSpec.of(TimPushOperations.TAGS)
                        .json(Wire.members("To_Account", Checks.ids("toAccounts", toAccounts, 100))),
                UserTagList.class);
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
        List<String> asked = Wire.ids(userTags, UserTags::toAccount);
        return calls.call(
                RequestSpec.of(TimPushOperations.REMOVE_TAGS)
                        .json(Wire.members("UserTags", Checks.elements("userTags", userTags))),
                TagErrors.class,
                (TagErrors answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.REMOVE_TAGS,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        ""));
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
        List<String> asked = Wire.ids(toAccounts, id -> id);
        return calls.call(
                RequestSpec.of(TimPushOperations.CLEAR_TAGS)
                        .json(Wire.members("To_Account", Checks.ids("toAccounts", toAccounts, 100))),
                TagErrors.class,
                (TagErrors answer) -> BatchOutcome.ofAsked(
                        TimPushOperations.CLEAR_TAGS,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        ""));
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
