package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import java.time.Duration;
import java.util.List;

/** The clock, and the way back to the first state. */
final class StateApi {

    private final Emulated emulated;

    StateApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(Routes.json("POST", "clock", this::clock), Routes.json("POST", "reset", this::reset));
    }

    private JsonObject clock(ApiRequest request) {
        Body body = request.object();
        long most = Given.LONGEST.toMillis();
        Duration skew = body.has("advanceMs")
                ? emulated.host().skew().plusMillis(body.integer("advanceMs", -most, most))
                : Duration.ofMillis(body.integer("skewMs", -most, most));
        emulated.host().skew(Given.shift("skew", skew));
        return JsonFields.start()
                .put("now", emulated.now())
                .put("skewMs", skew.toMillis())
                .json();
    }

    private JsonObject reset(ApiRequest request) {
        emulated.webhookFaults().clear();
        emulated.host().reset();
        return JsonFields.start().put("resets", emulated.host().resets()).json();
    }
}
