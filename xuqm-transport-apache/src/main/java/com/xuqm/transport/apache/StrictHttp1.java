package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.BasicHttpTransportMetrics;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;
import org.apache.hc.core5.http.impl.nio.ClientHttp1IOEventHandler;
import org.apache.hc.core5.http.impl.nio.ClientHttp1StreamDuplexer;
import org.apache.hc.core5.http.impl.nio.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.nio.ContentDecoder;
import org.apache.hc.core5.http.nio.SessionInputBuffer;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http2.ssl.ApplicationProtocol;
import org.apache.hc.core5.reactor.ProtocolIOSession;
import org.apache.hc.core5.reactor.ProtocolUpgradeHandler;

/**
 * HTTP/1.1 without HttpClient's leniency: what is not quite an answer is none. HttpClient has no setting for that, so that a new
 * connection is given a parser and a decoder of ours in place of its own.
 */
final class StrictHttp1 implements ProtocolUpgradeHandler {

    private final Http1Config config;

    StrictHttp1(Http1Config config) {
        this.config = config;
    }

    /** Has a connection speak so, at once if it is settled that it speaks HTTP/1.1, else if that comes out in the handshake. */
    void speakOver(ProtocolIOSession connection) {
        connection.registerProtocol(ApplicationProtocol.HTTP_1_1.id, this);
        if (connection.getHandler() instanceof ClientHttp1IOEventHandler) {
            connection.upgrade(handler(connection));
        }
    }

    private ClientHttp1IOEventHandler handler(ProtocolIOSession connection) {
        return new ClientHttp1IOEventHandler(new Duplexer(connection, config));
    }

    @Override
    public void upgrade(ProtocolIOSession connection, FutureCallback<ProtocolIOSession> callback) {
        ClientHttp1IOEventHandler handler = handler(connection);
        connection.upgrade(handler);
        try {
            handler.connected(connection);
        } catch (IOException e) {
            handler.exception(connection, e);
            return;
        }
        if (callback != null) {
            callback.completed(connection);
        }
    }

    private static final class Duplexer extends ClientHttp1StreamDuplexer {

        private final Http1Config config;

        Duplexer(ProtocolIOSession connection, Http1Config config) {
            super(
                    connection,
                    HttpProcessorBuilder.create().build(),
                    config,
                    CharCodingConfig.DEFAULT,
                    DefaultClientConnectionReuseStrategy.INSTANCE,
                    new StrictResponseParser(config),
                    DefaultHttpRequestWriterFactory.INSTANCE.create(),
                    DefaultContentLengthStrategy.INSTANCE,
                    DefaultContentLengthStrategy.INSTANCE,
                    null);
            this.config = config;
        }

        @Override
        protected ContentDecoder createContentDecoder(
                long length, ReadableByteChannel channel, SessionInputBuffer buffer, BasicHttpTransportMetrics metrics)
                throws HttpException {
            return length == ContentLengthStrategy.CHUNKED
                    ? new StrictChunkDecoder(channel, buffer, config, metrics)
                    : super.createContentDecoder(length, channel, buffer, metrics);
        }
    }
}
