package com.xuqm.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.util.AsciiString;
import java.util.List;

/**
 * Netty's decoder of responses, told what it cannot know, which is whether the request was one whose response has no body, and
 * made to create less: the names of headers and the words of status lines, which are the same in response after response, are
 * created once for each connection.
 */
final class ResponseDecoder extends HttpResponseDecoder {

    private static final int MOST_OF_A_LINE = 8 * 1024;

    /** Several times what servers usually allow themselves; a flood ends here. */
    private static final int MOST_OF_HEADERS = 64 * 1024;

    private static final int PIECE = 64 * 1024;

    private final KnownWords words = new KnownWords();
    private final FramingCheck framing = new FramingCheck();
    private boolean bodiless;

    ResponseDecoder() {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(MOST_OF_A_LINE)
                .setMaxHeaderSize(MOST_OF_HEADERS)
                .setMaxChunkSize(PIECE)
                .setHeadersFactory(new Factory())
                .setTrailersFactory(new Factory()));
    }

    /** Tells about the next response: to HEAD, or to a CONNECT that succeeds. */
    void expectNoBody(boolean expected) {
        bodiless = expected;
    }

    @Override
    protected boolean isContentAlwaysEmpty(HttpMessage message) {
        return super.isContentAlwaysEmpty(message) || bodiless;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        try {
            if (!framing.admits(in)) {
                return;
            }
        } catch (CorruptedFrameException e) {
            in.skipBytes(in.readableBytes());
            HttpMessage refused = createInvalidMessage();
            refused.setDecoderResult(DecoderResult.failure(e));
            out.add(refused);
            return;
        }
        int before = in.readableBytes();
        int known = out.size();
        super.decode(context, in, out);
        framing.decoded(before - in.readableBytes());
        for (int i = known; i < out.size(); i++) {
            framing.decoded(out.get(i));
        }
    }

    /** Netty ends a name at a blank, and skips whatever stands before the colon. */
    @Override
    protected AsciiString splitHeaderName(byte[] line, int start, int length) {
        if (line[start + length] != ':') {
            throw new CorruptedFrameException("a header's name that is none");
        }
        return words.get(line, start, length);
    }

    @Override
    protected String splitFirstWordInitialLine(byte[] line, int start, int length) {
        return words.get(line, start, length).toString();
    }

    @Override
    protected String splitSecondWordInitialLine(byte[] line, int start, int length) {
        return words.get(line, start, length).toString();
    }

    /** Tells whether there are bytes that belong to no response so far. */
    boolean hasLeftover() {
        return actualReadableBytes() > 0;
    }

    private static final class Factory implements HttpHeadersFactory {

        @Override
        public HttpHeaders newHeaders() {
            return new ReceivedHeaders();
        }

        @Override
        public HttpHeaders newEmptyHeaders() {
            return new ReceivedHeaders();
        }
    }
}
