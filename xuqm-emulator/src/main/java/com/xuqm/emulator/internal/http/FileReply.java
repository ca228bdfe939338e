package com.xuqm.emulator.internal.http;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with a file, or with the part of it that was asked for. */
public final class FileReply {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

    private FileReply() {}

    /**
     * Makes the reply.
     *
     * @param request the request, whose headers {@code Range} and {@code If-Range} count
     * @param file the file
     * @param size its size in bytes
     * @param sha256 its digest, which is also its entity tag
     * @param contentType its type
     * @return the reply: 200, 206 or 416
     */
    public static Reply of(ApiRequest request, Path file, long size, String sha256, String contentType) {
        return () -> answer(request, new FileSlice(file, 0, size), '"' + sha256 + '"', contentType);
    }

    private static Answer answer(ApiRequest request, FileSlice whole, String tag, String contentType) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("ETag", tag);
        headers.put("Accept-Ranges", "bytes");
        String condition = request.header("if-range");
        String range = request.header("range");
        // A range that is not understood is ignored, as HTTP wants it; so is one of another version.
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        boolean partial = matcher.matches() && (condition == null || condition.equals(tag));
        if (!partial || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return new Answer(200, headers, whole);
        }
        return part(whole, headers, number(matcher.group(1)), number(matcher.group(2)));
    }

    private static Answer part(FileSlice whole, Map<String, String> headers, long first, long last) {
        long size = whole.length();
        long from = first >= 0 ? first : Math.max(0, size - last);
        long to = first >= 0 && last >= 0 ? Math.min(last, size - 1) : size - 1;
        if (from > to) {
            Answer refusal =
                    Envelope.refusal(new Refusal(416, "the range lies outside the file of " + size + " bytes"));
            Map<String, String> why = new HashMap<>(refusal.headers());
            why.put("Content-Range", "bytes */" + size);
            return new Answer(416, why, refusal.payload());
        }
        headers.put("Content-Range", "bytes " + from + "-" + to + "/" + size);
        return new Answer(206, headers, whole.slice(from, to - from + 1));
    }

    /** The number, -1 if there is none, or the greatest if it is greater still. */
    private static long number(String digits) {
        if (digits.isEmpty()) {
            return -1;
        }
        return new BigInteger(digits).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }
}
