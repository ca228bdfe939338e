package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.backend.Settings;
import com.xuqm.emulator.internal.host.Host;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.realtime.RealtimeServer;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the console is a console of.
 *
 * @param host the emulator
 * @param settings what its backend is set up with
 * @param webhookFaults what goes wrong with deliveries
 * @param disguise the names of its disguise, empty for none
 */
public record Emulated(Host<Backend> host, Settings settings, WebhookFaultList webhookFaults, String disguise) {

    /** Looks at the state, or changes it, while no operation runs. */
    <T> T locked(Function<Backend, T> work) {
        Backend current = host.backend();
        return current.locked(() -> {
            current.beginChange(now());
            return work.apply(current);
        });
    }

    RealtimeServer realtime() {
        return (RealtimeServer) Objects.requireNonNull(host.door());
    }

    long now() {
        return host.clock().millis();
    }

    @Override
    public String toString() {
        return "console of " + settings;
    }
}
