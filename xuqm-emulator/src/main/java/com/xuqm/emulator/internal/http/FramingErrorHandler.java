package com.xuqm.emulator.internal.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in the frame of the product where the server itself refuses: broken HTTP, or a defect in here. */
final class FramingErrorHandler implements Request.Handler {

    private final Framing framing;

    FramingErrorHandler(Framing framing) {
        this.framing = framing;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        String text;
        if (cause instanceof HttpException refusal && refusal.getReason() != null) {
            text = refusal.getReason();
        } else if (status >= 500 && cause != null) {
            // A defect names itself, so that whoever meets it can report it.
            text = "the emulator failed: " + cause;
        } else {
            text = String.valueOf(message == null ? "HTTP " + status : message);
        }
        Answer answer = framing.refusal(new Refusal(status, text));
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.JSON);
        answer.payload().write(response, true, callback);
        return true;
    }
}
