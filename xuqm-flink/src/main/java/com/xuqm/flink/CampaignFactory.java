package com.xuqm.flink;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkSender;
import java.io.Serializable;

/**
 * Begins a campaign in a subtask, such as {@code xuqm -> xuqm.bulk().messages("spring-2026", new TextContent("The season starts."))}. It
 * travels in the job graph; what it holds must be serialisable, so that contents are best made inside of it.
 *
 * @param <R> the type of the recipients
 */
@FunctionalInterface
public interface CampaignFactory<R> extends Serializable {

    /**
     * Begins the campaign with its settings. Journal and listener are those of the operator, {@code patience} is that of {@link
     * XuqmCampaign#withPatience}; a {@code rateLimit} would be one for each subtask, see {@link XuqmCampaign#withRateLimit}.
     *
     * @param xuqm the subtask's client
     * @return a builder
     */
    BulkSender.Builder<R> create(XuqmClient xuqm);
}
