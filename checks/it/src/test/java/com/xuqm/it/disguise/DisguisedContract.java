package com.xuqm.it.disguise;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.util.List;

/** Everything that the contract has, called on an emulator in a disguise by a client with wire options that somebody else found. */
public final class DisguisedContract {

    private DisguisedContract() {}

    /**
     * Calls all of it with one binding; what a service means does not depend on it.
     *
     * @param wire what the client is told of the wire
     * @return what failed, and what was not called
     */
    public static List<String> failures(Disguise disguise, WireOptions wire) throws IOException {
        DisguiseRun.Result result =
                DisguiseRun.of(disguise, DisguiseCheck.bindings().get(0), wire);
        return result.broken().isEmpty()
                ? List.of()
                : result.failures().stream().map(DisguiseRun.Failure::toString).toList();
    }
}
