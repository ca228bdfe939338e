package com.xuqm.tencent.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.account.ImportAccount;
import com.xuqm.tencent.internal.Digest;
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.BatchSent;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.MessagesOperations;
import com.xuqm.tencent.message.OfflinePush;
import com.xuqm.tencent.push.PushBatchSent;
import com.xuqm.tencent.push.TimPushBatch;
import com.xuqm.tencent.push.TimPushOperations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Campaigns: the recipients are read as they are sent to, each ends as accepted, rejected, unknown or not tried, and a journal lets a campaign go on
 * where it stopped. What the service lists as failed beside a success is rejected by its code.
 *
 * <pre>{@code
 * BulkReport report = tencent.campaigns()
 *         .messages("spring-2026", List.of(MessageElement.text("The new season starts today.")))
 *         .rateLimit(BulkRate.requestsPerSecond(100))
 *         .build()
 *         .send(Recipients.lines(Path.of("recipients.txt")));
 * }</pre>
 *
 * <p>The service drops a repeated message within the same second only, and so a batch that may have been sent is not sent again unless {@link
 * BulkSender.Builder#resendUnknown} says so.
 */
public final class Campaigns {

    static {
        InnerAccess.grant(Campaigns.class, Campaigns::new);
    }

    /** Nobody: what a campaign says is known before its recipients are. */
    private static final List<String> NOBODY = List.of("-");

    private final Calls calls;

    Campaigns(Calls calls) {
        this.calls = calls.within(); // a campaign waits for no executor of the application's
    }

    /**
     * Sends one message to many users, 500 a request: {@code POST /v4/openim/batchsendmsg}. No callbacks come of it.
     *
     * @param campaignId the campaign's name, for its journal
     * @param body what to say
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> messages(String campaignId, Collection<MessageElement> body) {
        return messages(campaignId, body, UnaryOperator.identity());
    }

    /**
     * Sends one message to many users, with its sender, its push or other settings.
     *
     * @param campaignId the campaign's name, for its journal
     * @param body what to say
     * @param settings sets on a message what it is to have besides
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> messages(
            String campaignId, Collection<MessageElement> body, UnaryOperator<BatchMessage> settings) {
        List<MessageElement> elements = Checks.elements("body", body);
        Checks.notNull("settings", settings);
        CampaignIdentity identity = identity(
                "tencent.messages",
                campaignId,
                settings.apply(BatchMessage.of(NOBODY, elements)).asMap());
        return BulkSender.builder(new UserTarget<>(
                calls,
                identity,
                MessagesOperations.SEND_BATCH,
                recipients ->
                        settings.apply(BatchMessage.of(recipients, elements)).asMap(),
                BatchSent.class,
                BatchSent::errors));
    }

    /**
     * Imports many accounts, 100 a request: {@code POST /v4/im_open_login_svc/multiaccount_import}. An import can be repeated without harm, so that
     * {@link BulkSender.Builder#resendUnknown} may be set.
     *
     * @param campaignId a name for this import, for its journal alone
     * @return a builder for accounts
     */
    public BulkSender.Builder<ImportAccount> accounts(String campaignId) {
        return BulkSender.builder(new AccountTarget(calls, identity("tencent.accounts", campaignId, Map.of())));
    }

    /**
     * Sends one push to many users by TIMPush, 500 a request: {@code POST /v4/timpush/batch}. The service takes 10 to 40 of these a second, by plan.
     *
     * @param campaignId the campaign's name, for its journal
     * @param push what to show
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> pushes(String campaignId, OfflinePush push) {
        TimPushBatch batch = TimPushBatch.of(push);
        return BulkSender.builder(new UserTarget<>(
                calls,
                identity("tencent.pushes", campaignId, batch.asMap()),
                TimPushOperations.PUSH_BATCH,
                recipients -> batch.withToAccounts(recipients).asMap(),
                PushBatchSent.class,
                PushBatchSent::errors));
    }

    private CampaignIdentity identity(String kind, String campaignId, Map<String, Object> content) {
        Map<String, Object> said = new TreeMap<>(content);
        said.remove("To_Account");
        return new CampaignIdentity(
                kind,
                Checks.id("campaignId", campaignId),
                Digest.hex(calls.scope().getBytes(UTF_8), calls.json().toJson(said)));
    }
}
