package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;

/**
 * Silence in the whole app, in which only administrators may write. For administrators only; others get
 * {@code XuqmForbiddenException}.
 */
public final class GlobalMute {

    private final Calls calls;

    /**
     * Made by the client.
     *
     * @param calls makes the calls
     */
    public GlobalMute(Calls calls) {
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
        return calls.call(RequestSpec.of(GlobalMuteOperations.SET).json(mute), GlobalMuteState.class);
    }
}
