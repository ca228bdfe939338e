package com.xuqm.emulator.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells whoever waits for the emulator, such as a container's health check, that it serves. It is no route of the service: faults
 * do not strike it, and it is not recorded.
 */
final class HealthHandler extends Handler.Abstract.NonBlocking {

    private static final String PATH = "/health";
    private static final byte[] UP = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!PATH.equals(request.getHttpURI().getPath()) || !(head || HttpMethod.GET.is(request.getMethod()))) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.JSON);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, UP.length);
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : UP), callback);
        return true;
    }
}
