package com.xuqm.emulator.internal.tencent.command;

import com.xuqm.emulator.internal.http.Refusal;

/** Refusals as this service makes them: HTTP status 200, and a code that tells. */
public final class Refused {

    private Refused() {}

    /**
     * A refusal.
     *
     * @param code {@code ErrorCode}
     * @param why {@code ErrorInfo}
     * @return the refusal
     */
    public static Refusal with(int code, String why) {
        return new Refusal(200, code, why);
    }
}
