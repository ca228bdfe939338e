package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.nio.file.Path;

/** Where the body of a response goes, and how much of it is taken. */
public sealed interface ResponseTarget {

    /**
     * The most bytes of a body that are held in memory.
     *
     * @return the cap in bytes; a longer body ends the exchange with {@link HttpTransportException.Kind#TOO_LARGE}
     */
    int maxBytes();

    /**
     * The body is collected in memory.
     *
     * @param maxBytes the cap in bytes, at least 0
     */
    record Memory(int maxBytes) implements ResponseTarget {

        /** Checks the cap. */
        public Memory {
            if (maxBytes < 0) {
                throw new IllegalArgumentException("maxBytes must not be negative, but is " + maxBytes);
            }
        }
    }

    /**
     * The body of a successful response is written to a file; any other is collected in memory, since it explains the
     * failure. Status 206 (partial content) appends to the file, any other 2xx replaces its content. After a failure the
     * file keeps what had arrived, so that the download can be resumed.
     *
     * @param path the file, created if it is absent
     * @param maxFileBytes the most bytes that one response may write, at least 0
     * @param maxBytes the cap for a body that is no success, in bytes, at least 0
     */
    record ToFile(Path path, long maxFileBytes, int maxBytes) implements ResponseTarget {

        /** Checks the caps. */
        public ToFile {
            Checks.notNull("path", path);
            if (maxFileBytes < 0 || maxBytes < 0) {
                throw new IllegalArgumentException("caps must not be negative");
            }
        }
    }
}
