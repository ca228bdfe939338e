package com.xuqm.sdk.http;

import com.xuqm.sdk.http.HttpTransportException.Kind;

/**
 * Judges the head of a response before its body is taken. A transport's library may read one that can be read in two ways, which is
 * what request smuggling is made of, or hand on a line break within a field.
 */
final class ReceivedHead {

    /** As many digits as a long surely holds. */
    private static final int LONGEST_LENGTH = 18;

    private static final long NONE = -1;

    private final HttpHeaders headers;
    private long length = NONE;
    private boolean chunked;
    private String fault = "";

    private ReceivedHead(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Returns the length that is declared for the body.
     *
     * @param request what is answered
     * @param hasBody whether the request and the status allow for one; if not, what is declared has no meaning
     * @return bytes, 0 if nothing is declared
     * @throws HttpTransportException of kind {@link Kind#PROTOCOL} if the head is not that of a final response
     */
    static long declaredLength(HttpRequest request, int status, HttpHeaders headers, boolean hasBody)
            throws HttpTransportException {
        ReceivedHead head = new ReceivedHead(headers);
        if (status < 200 || status > 599) {
            head.fault = "no valid status";
        } else {
            head.readFields(hasBody);
        }
        if (!head.fault.isEmpty()) {
            throw new HttpTransportException(
                    Kind.PROTOCOL,
                    true,
                    "the response of " + request.origin() + " has " + head.fault
                            + "; check that the base URL leads to the service, and what stands in between",
                    null);
        }
        return Math.max(0, head.length);
    }

    private void readFields(boolean hasBody) {
        headers.forEach((name, value) -> {
            if (!isName(name) || !isValue(value)) {
                fault = "a header field that is not allowed";
            } else if (hasBody && name.equalsIgnoreCase("Content-Length")) {
                readLength(value.trim());
            } else if (hasBody && name.equalsIgnoreCase("Transfer-Encoding")) {
                readCoding(value.trim());
            }
        });
        if (chunked && length != NONE) {
            fault = "a Content-Length besides its Transfer-Encoding";
        }
    }

    private void readLength(String digits) {
        long declared = isLength(digits) ? Long.parseLong(digits) : NONE;
        if (declared == NONE || (length != NONE && length != declared)) {
            fault = "no usable Content-Length";
        }
        length = declared;
    }

    /** No other coding is asked for, and none can be undone here. */
    private void readCoding(String coding) {
        if (chunked || !coding.equalsIgnoreCase("chunked")) {
            fault = "no usable Transfer-Encoding";
        }
        chunked = true;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ' || name.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                return false;
            }
        }
        return true;
    }

    /** On the path of every response: a pattern would cost more than all the rest of this class. */
    private static boolean isLength(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= LONGEST_LENGTH;
    }
}
