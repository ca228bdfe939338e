package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.BodyKind;
import com.xuqm.emulator.internal.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects routes, each of which knows who sends a request. */
final class MaximRoutes {

    /** What was done, where there is nothing else to answer. */
    static final JsonElement DONE = new JsonPrimitive(true);

    private final Gate gate;
    private final List<Route> routes = new ArrayList<>();

    MaximRoutes(Gate gate) {
        this.gate = gate;
    }

    /** Does what a request asks for, and gives the data of its answer. */
    interface Deed {
        JsonElement handle(MaximRequest request);
    }

    /** Does what a request asks for, where there is nothing to answer. */
    interface Act {
        void handle(MaximRequest request);
    }

    /** Finds the bytes of a file. */
    interface FileSource {
        byte[] find(MaximRequest request);
    }

    MaximRoutes get(String operation, String path, Deed deed) {
        return route(operation, "GET", path, deed);
    }

    MaximRoutes post(String operation, String path, Deed deed) {
        return route(operation, "POST", path, deed);
    }

    MaximRoutes act(String operation, String path, Act act) {
        return act(operation, "POST", path, act);
    }

    MaximRoutes act(String operation, String method, String path, Act act) {
        return route(operation, method, path, request -> {
            act.handle(request);
            return DONE;
        });
    }

    /** An act that is answered with an object, in which nothing is documented. */
    MaximRoutes actForObject(String operation, String path, Act act) {
        return route(operation, "POST", path, request -> {
            act.handle(request);
            return new JsonObject();
        });
    }

    private MaximRoutes route(String operation, String method, String path, Deed deed) {
        routes.add(new Route(operation, method, path, Auth.PUBLIC, BodyKind.BUFFERED, sent -> {
            MaximRequest request = gate.admit(sent);
            JsonElement data = deed.handle(request);
            return () -> MaximFraming.success(data, request.beside());
        }));
        return this;
    }

    MaximRoutes file(String operation, String path, FileSource files) {
        routes.add(new Route(operation, "GET", path, Auth.PUBLIC, BodyKind.BUFFERED, sent -> {
            byte[] bytes = files.find(gate.admit(sent));
            return () -> new Answer(200, Map.of("Content-Type", "application/octet-stream"), bytes);
        }));
        return this;
    }

    List<Route> all() {
        return routes;
    }
}
