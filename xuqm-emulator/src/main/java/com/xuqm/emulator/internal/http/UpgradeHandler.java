package com.xuqm.emulator.internal.http;

import java.time.Duration;
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
    private final ServerSettings settings;
    private final Framing framing;

    UpgradeHandler(Server server, Door door, ServerSettings settings, Framing framing) {
        this.mappings = new WebSocketMappings(WebSocketServerComponents.ensureWebSocketComponents(server));
        this.door = door;
        this.settings = settings;
        this.framing = framing;
        // Nobody has to say anything: the service knows no heart-beats.
        configuration.setIdleTimeout(Duration.ZERO);
        configuration.setMaxFrameSize(MAX_FRAME_BYTES);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!door.path().equals(request.getHttpURI().getPath())) {
            return false;
        }
        RequestLine line = RequestLine.begin(settings.clock().instant(), request, response, settings.lines());
        Wire wire = Wire.of(request);
        Door.Entry entry = door.enter(request, wire);
        if (entry instanceof Door.Hanging hanging) {
            hanging.end().accept(() -> {
                wire.reset();
                callback.failed(new ConnectionCut());
            });
        } else if (entry instanceof Door.Refused refused) {
            answer(refused.answer(), response, callback);
        } else if (entry instanceof Door.Admitted admitted
                && !mappings.upgrade(new Negotiator(admitted.frames()), request, response, callback, configuration)) {
            response.getHeaders().put(HttpHeader.UPGRADE, "websocket");
            answer(
                    framing.refusal(new Refusal(426, door.path() + " is for WebSocket connections")),
                    response,
                    callback);
        }
        line.answered();
        return true;
    }

    private static void answer(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.payload().length());
        answer.payload().write(response, true, callback);
    }

    private record Negotiator(FrameHandler frames) implements WebSocketNegotiator {
        @Override
        public FrameHandler negotiate(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
            if (request.hasSubProtocol(PROTOCOL)) {
                response.setAcceptedSubProtocol(PROTOCOL);
            }
            return frames;
        }
    }
}
