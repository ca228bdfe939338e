package com.xuqm.sdk.internal.transfer;

import com.xuqm.sdk.http.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding of a file that was not asked for and that nobody undoes. */
final class FileCoding {

    /** What is shown of a label, which may hold anything. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9, .-]{1,40}");

    private FileCoding() {}

    /** Says in words how a file is encoded; {@code null} if it is not. */
    static @Nullable String named(HttpHeaders headers) {
        String coding = headers.first("Content-Encoding");
        if (coding == null || coding.isBlank() || coding.trim().equalsIgnoreCase("identity")) {
            return null;
        }
        return "encoded with " + (SHOWN.matcher(coding).matches() ? coding : "something")
                + ", which was not asked for (Accept-Encoding: identity); a proxy or gateway on the way does it, and has to be"
                + " told not to";
    }
}
