package com.xuqm.flink;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.operators.coordination.OperatorCoordinator;
import org.apache.flink.streaming.api.operators.AbstractStreamOperatorFactory;
import org.apache.flink.streaming.api.operators.CoordinatedOperatorFactory;
import org.apache.flink.streaming.api.operators.OneInputStreamOperatorFactory;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorParameters;

/** Makes the operator at the task managers, and its quota at the job manager. */
final class CampaignOperatorFactory<T, R> extends AbstractStreamOperatorFactory<SendOutcome<T>>
        implements OneInputStreamOperatorFactory<T, SendOutcome<T>>, CoordinatedOperatorFactory<SendOutcome<T>> {

    private static final long serialVersionUID = 1;

    private final XuqmCampaign<R> campaign;
    private final ToRecipient<T, R> recipient;
    private final TypeSerializer<T> serializer;

    CampaignOperatorFactory(XuqmCampaign<R> campaign, ToRecipient<T, R> recipient, TypeSerializer<T> serializer) {
        this.campaign = campaign;
        this.recipient = recipient;
        this.serializer = serializer;
    }

    @Override
    // Flink's own signature; the operator is of the type that it asks for.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <O extends StreamOperator<SendOutcome<T>>> O createStreamOperator(
            StreamOperatorParameters<SendOutcome<T>> parameters) {
        return (O) new CampaignOperator<>(parameters, campaign, recipient, serializer);
    }

    @Override
    public OperatorCoordinator.Provider getCoordinatorProvider(String name, OperatorID operator) {
        return new QuotaCoordinator.Provider(operator, campaign.limit());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Flink declares it
    public Class<? extends StreamOperator> getStreamOperatorClass(ClassLoader loader) {
        return CampaignOperator.class;
    }
}
