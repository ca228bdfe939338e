package com.xuqm.it.leak;

import com.xuqm.tck.http.ReceivedRequest;
import com.xuqm.tck.http.ScriptedServer;
import com.xuqm.tck.http.ServerConnection;
import java.io.IOException;

/** A service that signs everybody in, and then answers as it is told. */
final class MirrorServer implements AutoCloseable {

    private static final String SIGNED_IN =
            "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":{\"token\":\"" + Marker.USER_TOKEN
                    + "\"}}";

    private final ScriptedServer server = ScriptedServer.start(this::serve);
    private volatile Mirror mirror = Mirror.REPEATS_THE_REQUEST;
    private volatile boolean mirrorsLogins;

    void answerWith(Mirror next) {
        this.mirror = next;
    }

    /** Has logins answered like everything else. */
    void mirrorLogins() {
        mirrorsLogins = true;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    private void serve(ServerConnection connection) throws IOException {
        ReceivedRequest request;
        while ((request = connection.readRequest()) != null) {
            if (!mirrorsLogins && request.target().startsWith("/api/im/auth/login")) {
                connection.respond(200, SIGNED_IN, "Content-Type: application/json");
            } else {
                mirror.answer(connection, request);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
