package com.xuqm.tck.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;

/** Plays the server of a TLS handshake up to its first answer, of which it sends a part; then nothing more comes. */
final class HandshakeCut {

    private HandshakeCut() {}

    /** Reads the client's hello and sends the first half of the server's answer in TLS 1.3. */
    static void answerHalf(ServerConnection connection, SSLContext context) throws IOException {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        engine.setEnabledProtocols(new String[] {"TLSv1.3"});
        engine.beginHandshake();
        readHello(connection, engine);
        ByteBuffer answer = ByteBuffer.allocate(64 * 1024);
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
            SSLEngineResult result = engine.wrap(ByteBuffer.allocate(0), answer);
            if (result.getStatus() != SSLEngineResult.Status.OK) {
                throw new IllegalStateException("the answer could not be made: " + result);
            }
            runTasks(engine);
        }
        byte[] sent = new byte[answer.position() / 2];
        answer.flip().get(sent);
        connection.send(sent);
    }

    private static void readHello(ServerConnection connection, SSLEngine engine) throws IOException {
        ByteBuffer hello = ByteBuffer.allocate(64 * 1024);
        byte[] piece = new byte[16 * 1024];
        while (engine.getHandshakeStatus() != HandshakeStatus.NEED_WRAP) {
            int count = connection.read(piece);
            if (count < 0) {
                throw new IOException("the client has gone");
            }
            hello.put(piece, 0, count).flip();
            engine.unwrap(hello, ByteBuffer.allocate(0));
            hello.compact();
            runTasks(engine);
        }
    }

    private static void runTasks(SSLEngine engine) {
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
            engine.getDelegatedTask().run();
        }
    }
}
