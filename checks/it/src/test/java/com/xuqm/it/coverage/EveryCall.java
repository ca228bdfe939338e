package com.xuqm.it.coverage;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls every operation, in sections that do not need each other. */
public final class EveryCall {

    private EveryCall() {}

    /**
     * What there is to call, to be run in this order, once for an emulator in its first state.
     *
     * @param xuqm a client of the emulator with all credentials
     * @param folder where files may be written
     */
    public static Map<String, Runnable> sections(XuqmClient xuqm, XuqmEmulator service, Path folder) {
        Map<String, Runnable> sections = new LinkedHashMap<>();
        ChatCalls.addTo(sections, xuqm, service);
        GroupCalls.addTo(sections, xuqm);
        AdministrationCalls.addTo(sections, xuqm);
        WebhookCalls.addTo(sections, xuqm, service);
        PushCalls.addTo(sections, xuqm, service);
        FileCalls.addTo(sections, xuqm, folder);
        PlatformCalls.addTo(sections, xuqm, service);
        return sections;
    }
}
