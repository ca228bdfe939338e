package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** Topics of a Community. */
public final class Topics {

    static {
        InnerAccess.grant(Topics.class, Topics::new);
    }

    private final Calls calls;

    Topics(Calls calls) {
        this.calls = calls;
    }

    /**
     * Imports a topic: {@code POST /v4/group_open_http_svc/import_topic}.
     *
     * <p>CreateTime. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<CreatedTopic> importTopic(ImportTopic request) {
        return calls.call(
                RequestSpec.of(TopicsOperations.IMPORT_TOPIC)
                        .json(Checks.notNull("request", request).asMap()),
                CreatedTopic.class);
    }

    /**
     * Creates a topic: {@code POST /v4/million_group_open_http_svc/create_topic}.
     *
     * <p>TopicId form &lt;GroupId&gt;{@literal @}TOPIC#_name; 200 topics per Community; CustomString at most 3,000 B; other text limits as
     * groups. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<CreatedTopic> create(CreateTopic request) {
        return calls.call(
                RequestSpec.of(TopicsOperations.CREATE)
                        .json(Checks.notNull("request", request).asMap()),
                CreatedTopic.class);
    }

    /**
     * Gets a topic: {@code POST /v4/million_group_open_http_svc/get_topic}.
     *
     * <p>TopicAndSelfInfo[]. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<Topic>> get(GetTopics request) {
        return calls.call(
                RequestSpec.of(TopicsOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                TopicList.class,
                (TopicList answer) -> BatchOutcome.of(
                        TopicsOperations.GET,
                        answer.topics(),
                        item -> ItemFailure.ofCode(
                                item.topicInfo() == null ? "" : item.topicInfo().topicId(),
                                item.errorCode(),
                                item.errorInfo())));
    }

    /**
     * Changes a topic: {@code POST /v4/million_group_open_http_svc/modify_topic}.
     *
     * <p>MuteAllMember, CustomString. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdateTopic request) {
        return calls.callForNothing(RequestSpec.of(TopicsOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Dissolves a topic: {@code POST /v4/million_group_open_http_svc/destroy_topic}.
     *
     * <p>DestroyResultItem[] per topic: partial failure with ErrorCode 0. The service's documents have it.
     *
     * @param groupId the group
     * @param topicIds the topics; 1 to 200 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<DestroyedTopic>> destroy(String groupId, Collection<String> topicIds) {
        return calls.call(
                RequestSpec.of(TopicsOperations.DESTROY)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "TopicIdList",
                                Checks.ids("topicIds", topicIds, 200))),
                DestroyedTopicList.class,
                (DestroyedTopicList answer) -> BatchOutcome.of(
                        TopicsOperations.DESTROY,
                        answer.destroyResultItems(),
                        item -> ItemFailure.ofCode(item.topicId(), item.errorCode(), item.errorInfo())));
    }
}
