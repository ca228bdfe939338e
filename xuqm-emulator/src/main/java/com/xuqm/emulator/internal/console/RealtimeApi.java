package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.realtime.OpenConnection;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.util.List;

/** Connections that are open, and the frames that passed. */
final class RealtimeApi {

    private final Emulated emulated;
    private final Masking masking;

    RealtimeApi(Emulated emulated, Masking masking) {
        this.emulated = emulated;
        this.masking = masking;
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "connections", this::connections),
                Routes.json("POST", "connections/{id}/cut", this::cut));
    }

    private JsonObject connections(ApiRequest request) {
        List<RecordedFrame> frames = emulated.realtime().frames();
        List<RecordedFrame> latest = frames.subList(Math.max(0, frames.size() - Routes.limit(request)), frames.size());
        return JsonFields.start()
                .put(
                        "connections",
                        Json.array(
                                emulated.locked(backend -> emulated.realtime().list()), RealtimeApi::connection))
                .put("frames", Json.array(latest, this::frame))
                .json();
    }

    private static JsonObject connection(OpenConnection connection) {
        return JsonFields.start()
                .put("id", connection.id())
                .put("userId", connection.userId())
                .put("destinations", Json.array(connection.destinations(), JsonPrimitive::new))
                .json();
    }

    private JsonObject frame(RecordedFrame frame) {
        JsonObject headers = new JsonObject();
        frame.headers().forEach((name, value) -> headers.addProperty(name, masking.header(name, value)));
        return JsonFields.start()
                .put("sequence", frame.sequence())
                .put("connection", frame.connection())
                .put("userId", frame.userId())
                .put("direction", frame.direction().name())
                .put("at", frame.at().toEpochMilli())
                .put("command", frame.command())
                .put("headers", headers)
                .put("body", masking.text(frame.body()))
                .json();
    }

    private JsonObject cut(ApiRequest request) {
        String id = request.path("id");
        if (!id.matches("\\d{1,18}") || !emulated.realtime().cut(Long.parseLong(id))) {
            throw Refusal.notFound("no such connection: " + id);
        }
        return new JsonObject();
    }
}
