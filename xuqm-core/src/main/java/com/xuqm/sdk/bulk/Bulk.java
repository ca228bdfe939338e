package com.xuqm.sdk.bulk;

import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.push.SendPush;
import java.util.List;
import java.util.function.Function;

/**
 * Campaigns. Each has a name, which the application chooses: it ties the runs of a campaign together, and is sent along so that a service
 * that knows campaigns (assumed) reaches nobody twice.
 *
 * <pre>{@code
 * BulkReport report = xuqm.bulk()
 *         .messages("spring-2026", new TextContent("The new season starts today."))
 *         .journal(FileJournal.at(Path.of("spring-2026.journal")))
 *         .build()
 *         .send(Recipients.lines(Path.of("recipients.txt")));
 * }</pre>
 */
public final class Bulk {

    static {
        InnerAccess.grant(Bulk.class, Bulk::new);
    }

    private final Calls calls;

    Bulk(Calls calls) {
        this.calls = calls.within(); // a campaign waits for no executor of the application's
    }

    /**
     * Sends one message to many users, by {@code POST /api/im/admin/messages/batch-send}, in the name of the administrator. For
     * administrators only.
     *
     * @param campaignId the campaign's name
     * @param content what to say
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> messages(String campaignId, MessageContent content) {
        return BulkSender.builder(new MessageTarget(
                calls, Checks.id("campaignId", campaignId), Checks.notNull("content", content), null));
    }

    /**
     * Sends one message to many users in the name of an account.
     *
     * @param campaignId the campaign's name
     * @param content what to say
     * @param fromId the account in whose name it is sent
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> messages(String campaignId, MessageContent content, String fromId) {
        return BulkSender.builder(new MessageTarget(
                calls,
                Checks.id("campaignId", campaignId),
                Checks.notNull("content", content),
                Checks.id("fromId", fromId)));
    }

    /**
     * Imports many accounts, by {@code POST /api/im/accounts/import/batch}. An import can be repeated without harm (assumed), so that
     * {@link BulkSender.Builder#resendUnknown} may be set.
     *
     * @param campaignId a name for this import, for its journal alone
     * @return a builder for accounts
     */
    public BulkSender.Builder<ImportAccount> accounts(String campaignId) {
        return BulkSender.builder(new AccountTarget(calls, Checks.id("campaignId", campaignId)));
    }

    /**
     * Sends one push to many users, by {@code POST /api/push/send}, one request for each of them.
     *
     * @param campaignId the campaign's name
     * @param title the heading
     * @param body the text
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> pushes(String campaignId, String title, String body) {
        Checks.text("title", title);
        Checks.text("body", body);
        return BulkSender.builder(new PushTarget(
                calls,
                Checks.id("campaignId", campaignId),
                userId -> SendPush.of(userId, title, body),
                List.of(title, body)));
    }

    /**
     * Sends a push of their own to each of many users. The campaign's journal knows the campaign by its name alone, not by what the
     * pushes say.
     *
     * @param campaignId the campaign's name
     * @param pushes makes the push for a user id; called on the thread of the run
     * @return a builder for recipients by user id
     */
    public BulkSender.Builder<String> pushes(String campaignId, Function<? super String, SendPush> pushes) {
        return BulkSender.builder(new PushTarget(
                calls, Checks.id("campaignId", campaignId), Checks.notNull("pushes", pushes), List.of()));
    }
}
