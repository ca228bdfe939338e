package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;

/**
 * Silence in the whole app, in which only administrators may write. For administrators only; others get
 * {@code XuqmForbiddenException}.
 */
public final class GlobalMute {

    static {
        InnerAccess.grant(GlobalMute.class, GlobalMute::new);
    }

    private final Calls calls;

    GlobalMute(Calls calls) {
        this.calls = calls;
    }

    /**
     * Tells whether the app is muted: {@code GET /api/im/admin/global-mute}.
     *
     * @return whether it is, and until when
     */
    public Call<GlobalMuteState> get() {
        return calls.call(RequestSpec.of(GlobalMuteOperations.GET), GlobalMuteState.class);
    }

    /**
     * Mutes the app, or ends that: {@code PUT /api/im/admin/global-mute}.
     *
     * @param mute whether it is to be muted, and until when
     * @return what holds now
     */
    public Call<GlobalMuteState> set(SetGlobalMute mute) {
        return calls.call(
                RequestSpec.of(GlobalMuteOperations.SET)
                        .json(Checks.notNull("mute", mute).members()),
                GlobalMuteState.class);
    }
}
