package com.xuqm.flink;

import com.xuqm.sdk.bulk.BulkRate;
import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.jspecify.annotations.Nullable;

/**
 * A campaign on Apache Flink: an operator that takes recipients and gives what became of each.
 *
 * <pre>{@code
 * XuqmCampaign<String> campaign = XuqmCampaign.of(
 *         XuqmConnection.fromEnvironment(),
 *         xuqm -> xuqm.bulk().messages("spring-2026", new TextContent("The season starts.")));
 * DataStream<SendOutcome<String>> outcomes = campaign.send(userIds).uid("spring-2026");
 * }</pre>
 *
 * <p>What has no outcome yet is in Flink's checkpoints, which take the place of the journal. After a failure, whoever was sent to since the last
 * checkpoint, or was under way then, is sent to again: at least once. A service that knows campaigns (assumed) then delivers it once.
 *
 * <p>All subtasks share one quota, which is asked for at the job manager: that of {@link #withRateLimit}, and what the service was found to grant.
 * Immutable.
 *
 * @param <R> the type of the recipients
 */
public final class XuqmCampaign<R> implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_BUFFERED = 1_000_000;
    private static final Duration ENDLESS = Duration.ofDays(36_500);

    private final XuqmConnection connection;
    private final CampaignFactory<R> factory;
    private final QuotaLimit limit;
    private final Duration patience;
    private final int buffer;
    private final boolean goesOnWhenStopped;

    private XuqmCampaign(
            XuqmConnection connection,
            CampaignFactory<R> factory,
            QuotaLimit limit,
            Duration patience,
            int buffer,
            boolean goesOnWhenStopped) {
        this.connection = connection;
        this.factory = factory;
        this.limit = limit;
        this.patience = patience;
        this.buffer = buffer;
        this.goesOnWhenStopped = goesOnWhenStopped;
    }

    /**
     * Describes a campaign.
     *
     * @param connection makes the client of a subtask
     * @param factory begins the campaign with that client
     * @param <R> the type of the recipients
     * @return a campaign without a limit but the service's own
     */
    public static <R> XuqmCampaign<R> of(XuqmConnection connection, CampaignFactory<R> factory) {
        return new XuqmCampaign<>(
                notNull("connection", connection),
                notNull("factory", factory),
                QuotaLimit.NONE,
                ENDLESS,
                10_000,
                false);
    }

    static <V> V notNull(String name, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    /**
     * Limits the requests, or recipients, of all subtasks together.
     *
     * @param rate how many a second; none by default
     * @return a copy with the limit
     */
    public XuqmCampaign<R> withRateLimit(BulkRate rate) {
        return new XuqmCampaign<>(
                connection, factory, QuotaLimit.of(notNull("rate", rate)), patience, buffer, goesOnWhenStopped);
    }

    /**
     * Sets how long the service may refuse everything before the campaign stops. Until then the job is held back.
     *
     * @param time zero or more; endless by default
     * @return a copy with the time
     */
    public XuqmCampaign<R> withPatience(Duration time) {
        if (notNull("patience", time).isNegative()) {
            throw new IllegalArgumentException("patience must be zero or more, but is " + time);
        }
        return new XuqmCampaign<>(connection, factory, limit, time, buffer, goesOnWhenStopped);
    }

    /**
     * Sets how many elements without an outcome a subtask may hold: in memory, and in each checkpoint. Fewer than fill the requests that may be under
     * way slow it down.
     *
     * @param elements 1 to 1,000,000; 10,000 by default
     * @return a copy with the number
     */
    public XuqmCampaign<R> withBuffer(int elements) {
        if (elements < 1 || elements > MOST_BUFFERED) {
            throw new IllegalArgumentException("buffer must be 1 to " + MOST_BUFFERED + ", but is " + elements);
        }
        return new XuqmCampaign<>(connection, factory, limit, patience, elements, goesOnWhenStopped);
    }

    /**
     * Lets the job go on when the campaign stops, such as for a credential that is refused: all further elements are not tried. By default the job
     * fails, so that nothing is lost.
     *
     * @return a copy that goes on
     */
    public XuqmCampaign<R> withNotTriedWhenStopped() {
        return new XuqmCampaign<>(connection, factory, limit, patience, buffer, true);
    }

    /**
     * Sends to the recipients of a stream.
     *
     * @param recipients the recipients
     * @return what became of each, in any order, without timestamps; give the operator a {@code uid}, which savepoints know it by
     */
    public SingleOutputStreamOperator<SendOutcome<R>> send(DataStream<R> recipients) {
        return send(recipients, recipient -> recipient);
    }

    /**
     * Sends to the recipients that are made of the elements of a stream.
     *
     * @param elements the elements
     * @param recipient makes a recipient of one
     * @param <T> the type of the elements
     * @return what became of each element, in any order, without timestamps; give the operator a {@code uid}, which savepoints know it by
     */
    public <T> SingleOutputStreamOperator<SendOutcome<T>> send(DataStream<T> elements, ToRecipient<T, R> recipient) {
        TypeInformation<T> type = notNull("elements", elements).getType();
        return elements.transform(
                "Xuqm campaign",
                SendOutcome.type(type),
                new CampaignOperatorFactory<>(
                        this,
                        notNull("recipient", recipient),
                        type.createSerializer(elements.getExecutionConfig().getSerializerConfig())));
    }

    XuqmConnection connection() {
        return connection;
    }

    CampaignFactory<R> factory() {
        return factory;
    }

    QuotaLimit limit() {
        return limit;
    }

    Duration patience() {
        return patience;
    }

    int buffer() {
        return buffer;
    }

    boolean goesOnWhenStopped() {
        return goesOnWhenStopped;
    }
}
