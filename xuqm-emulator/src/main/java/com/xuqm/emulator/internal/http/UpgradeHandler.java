package com.xuqm.emulator.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/** Makes WebSocket connections of requests to the path of a door. */
final class UpgradeHandler extends Handler.Abstract {

    private static final String PROTOCOL = "v12.stomp";

    /** Most bytes of a message that go out in one frame. */
    private static final int MAX_FRAME_BYTES = 4 * 1024 * 1024;

    private final WebSocketMappings mappings;
    private final Configuration.ConfigurationCustomizer configuration = new Configuration.ConfigurationCustomizer();
    private final Door door;
    private final Framing framing;
    private final Clock clock;
    private final Consumer<String> lines;

    UpgradeHandler(Server server, Door door, ServerSettings settings, Framing framing) {
        this.mappings = new WebSocketMappings(WebSocketServerComponents.ensureWebSocketComponents(server));
        this.door = door;
        this.framing = framing;
        this.clock = settings.clock();
        this.lines = settings.lines();
        // Nobody has to say anything: the service knows no heart-beats.
        configuration.setIdleTimeout(Duration.ZERO);
        configuration.setMaxFrameSize(MAX_FRAME_BYTES);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!door.path().equals(request.getHttpURI().getPath())) {
            return false;
        }
        RequestLine line = RequestLine.begin(clock.instant(), request, response, lines);
        Answer refusal = door.refusal(request);
        if (refusal == null && !upgrade(request, response, callback)) {
            response.getHeaders().put(HttpHeader.UPGRADE, "websocket");
            refusal = framing.refusal(new Refusal(426, door.path() + " is for WebSocket connections"));
        }
        line.answered();
        if (refusal != null) {
            response.setStatus(refusal.status());
            refusal.headers().forEach(response.getHeaders()::put);
            response.getHeaders()
                    .put(HttpHeader.CONTENT_LENGTH, refusal.payload().length());
            refusal.payload().write(response, true, callback);
        }
        return true;
    }

    private boolean upgrade(Request request, Response response, Callback callback) {
        return mappings.upgrade(new Negotiator(Wire.of(request)), request, response, callback, configuration);
    }

    private final class Negotiator implements WebSocketNegotiator {

        private final Wire wire;

        Negotiator(Wire wire) {
            this.wire = wire;
        }

        @Override
        public FrameHandler negotiate(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
            if (request.hasSubProtocol(PROTOCOL)) {
                response.setAcceptedSubProtocol(PROTOCOL);
            }
            return door.open(request, wire);
        }
    }
}
