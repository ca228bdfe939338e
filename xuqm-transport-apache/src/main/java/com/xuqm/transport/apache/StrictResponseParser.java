package com.xuqm.transport.apache;

import java.io.IOException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.nio.DefaultHttpResponseFactory;
import org.apache.hc.core5.http.impl.nio.DefaultHttpResponseParser;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.http.nio.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the head of a response of HTTP/1.1, and takes neither what is almost one nor one that was cut off. Quotes nothing of it. */
final class StrictResponseParser extends DefaultHttpResponseParser<HttpResponse> {

    private static final String VERSION = "HTTP/1.";

    /** Where the version's last digit stands, the blank, the status. */
    private static final int MINOR = VERSION.length();

    private static final int STATUS = MINOR + 2;
    private static final int REASON = STATUS + 3;

    /** What a name may hold besides letters and digits. */
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    StrictResponseParser(Http1Config config) {
        super(config, new Lines(), DefaultHttpResponseFactory.INSTANCE);
    }

    /** HttpClient's own takes a head for whole where the connection ends in the middle of it. */
    @Override
    public @Nullable HttpResponse parse(SessionInputBuffer buffer, boolean endOfStream)
            throws IOException, HttpException {
        HttpResponse head = super.parse(buffer, false);
        if (head == null && endOfStream && buffer.hasData()) {
            throw new ConnectionClosedException("the connection ended within the head of a response");
        }
        return head;
    }

    private static final class Lines extends BasicLineParser {

        @Override
        public StatusLine parseStatusLine(CharArrayBuffer line) throws ParseException {
            if (!isStatusLine(line)) {
                throw new ParseException("this is no status line");
            }
            int status = Integer.parseInt(line.substring(STATUS, REASON));
            HttpVersion version = line.charAt(MINOR) == '0' ? HttpVersion.HTTP_1_0 : HttpVersion.HTTP_1_1;
            // the reason is for people, and nobody sees it here
            return new StatusLine(version, status, "");
        }

        private static boolean isStatusLine(CharArrayBuffer line) {
            if (line.length() < REASON || (line.length() > REASON && line.charAt(REASON) != ' ')) {
                return false;
            }
            for (int i = 0; i < VERSION.length(); i++) {
                if (line.charAt(i) != VERSION.charAt(i)) {
                    return false;
                }
            }
            return isDigit(line.charAt(MINOR))
                    && line.charAt(MINOR + 1) == ' '
                    && line.charAt(STATUS) >= '1'
                    && line.charAt(STATUS) <= '5'
                    && isDigit(line.charAt(STATUS + 1))
                    && isDigit(line.charAt(STATUS + 2));
        }

        @Override
        public Header parseHeader(CharArrayBuffer line) throws ParseException {
            int colon = line.indexOf(':');
            if (colon <= 0 || !isName(line, colon) || !isValue(line, colon + 1)) {
                throw new ParseException("this is no header field");
            }
            return new BasicHeader(line.substring(0, colon), line.substringTrimmed(colon + 1, line.length()));
        }

        private static boolean isName(CharArrayBuffer line, int end) {
            for (int i = 0; i < end; i++) {
                char c = line.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!letter && !isDigit(c) && TOKEN_MARKS.indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isValue(CharArrayBuffer line, int start) {
            for (int i = start; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\r' || c == '\n' || c == 0) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
