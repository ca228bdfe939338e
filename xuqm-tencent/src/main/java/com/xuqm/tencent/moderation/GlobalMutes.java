package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Wire;

/** Users who may not write anywhere. */
public final class GlobalMutes {

    static {
        InnerAccess.grant(GlobalMutes.class, GlobalMutes::new);
    }

    private final Calls calls;

    GlobalMutes(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sets the mute of a user: {@code POST /v4/openconfigsvr/setnospeaking}.
     *
     * <p>No ActionStatus in the answer. uint32: 0 lifts, 4294967295 forever, else seconds from now. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> set(SetGlobalMute request) {
        return calls.callForNothing(RequestSpec.of(GlobalMutesOperations.SET)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Gets the mute of a user: {@code POST /v4/openconfigsvr/getnospeaking}.
     *
     * <p>No ActionStatus. 0 not muted, 4294967295 forever, else remaining seconds. The service's documents have it.
     *
     * @param getAccount the account
     * @return the call
     */
    public Call<GlobalMute> get(String getAccount) {
        return calls.call(
                RequestSpec.of(GlobalMutesOperations.GET)
                        .json(Wire.members("Get_Account", Checks.id("getAccount", getAccount))),
                GlobalMuteSeconds.class,
                GlobalMuteSeconds::mute);
    }
}
