package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** Content that is checked by the service. */
public final class Moderation {

    static {
        InnerAccess.grant(Moderation.class, Moderation::new);
    }

    private final Calls calls;

    Moderation(Calls calls) {
        this.calls = calls;
    }

    /**
     * Checks contents: {@code POST /v4/im_msg_audit/content_moderation}.
     *
     * <p>AuditName, ContentType, Content at most 8 KB (or URL; pictures at most 5 MB); ExtSender/ExtReceiver new. Result Pass/Review/Block,
     * Score 0-100, Label, Keywords[]. Page 1047/77827 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Verdict> check(ModerateContent request) {
        return calls.call(
                RequestSpec.of(ModerationOperations.CHECK)
                        .json(Checks.notNull("request", request).asMap()),
                Verdict.class);
    }

    /**
     * Checks contents: {@code POST /v4/im_msg_audit/batch_content_moderation}.
     *
     * <p>Text/Image only. Page 1047/77828 of the service's documents.
     *
     * @param auditName the strategy of moderation
     * @param contents the contents
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<ContentVerdict>> checkBatch(String auditName, Collection<ModeratedContent> contents) {
        return calls.call(
                RequestSpec.of(ModerationOperations.CHECK_BATCH)
                        .json(Wire.members(
                                "AuditName",
                                Checks.text("auditName", auditName),
                                "Contents",
                                Checks.elements("contents", contents))),
                ContentVerdictList.class,
                (ContentVerdictList answer) -> BatchOutcome.of(
                        ModerationOperations.CHECK_BATCH,
                        answer.auditResults(),
                        item -> ItemFailure.ofCode(
                                String.valueOf(item.contentId()), item.errorCode(), item.errorInfo())));
    }
}
