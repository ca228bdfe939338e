package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.host.Host;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.RequestLog;
import java.util.List;

/** What there is, in numbers: from it the page sees whether there is anything new. */
final class OverviewApi {

    private final Emulated emulated;

    OverviewApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(Routes.json("GET", "overview", this::overview));
    }

    private JsonObject overview(ApiRequest request) {
        Host<Backend> host = emulated.host();
        RequestLog.State log = host.log().state();
        JsonFields counts = emulated.locked(backend -> JsonFields.start()
                .put("accounts", backend.accounts().all().size())
                .put("groups", backend.groups().all().size())
                .put("messages", backend.messages().count())
                .put("pushes", backend.pushes().count()));
        counts.put("requests", log.kept())
                .put("forgottenRequests", log.forgotten())
                .put("webhookPosts", host.backend().deliverer().log().count())
                .put("connections", emulated.realtime().connections())
                .put("frames", emulated.realtime().lastFrame());
        return JsonFields.start()
                .put("product", "Xuqm")
                .put("baseUrl", host.baseUrl())
                .put("realtimeUrl", emulated.realtime().url())
                .put("appKey", emulated.settings().appKey())
                .put("adminUser", emulated.settings().adminUser())
                .put("disguise", emulated.disguise())
                .put("now", host.clock().millis())
                .put("skewMs", host.skew().toMillis())
                .put("resets", host.resets())
                .put("revision", log.revision())
                .put("counts", counts.json())
                .put("faults", FaultApi.rules(host.faults()))
                .put("webhookFaults", emulated.webhookFaults().count())
                .put("stalled", host.faults().stalled())
                .json();
    }
}
