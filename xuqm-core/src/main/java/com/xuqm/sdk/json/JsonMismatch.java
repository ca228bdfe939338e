package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.util.regex.Pattern;

/**
 * A place in a document that is not as it should be. It says which kind of value was expected and which was found, and nothing of the value
 * itself, so that it may be shown and logged.
 *
 * @param path where it is, such as {@code $.data.content[2].createdAt}: names of members that the SDK knows, numbers of elements from 0, and
 *     {@code *} for the keys of maps, which are content
 * @param offset at which byte of the document, from 0; for a member that is missing, where its object begins
 * @param expected what was expected, such as {@code text} or {@code an integer of 32 bits}
 * @param found what was found, such as {@code an object}, or {@code nothing}
 * @param lost {@code false} if it was read all the same, because it is only another spelling; {@code true} if it was not: what stands there, or the
 *     nearest thing around it that can be done without, is as if it were absent
 */
public record JsonMismatch(String path, int offset, String expected, String found, boolean lost) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** Checks. */
    public JsonMismatch {
        Checks.notNull("path", path);
        Checks.notNull("expected", expected);
        Checks.notNull("found", found);
    }

    /**
     * Returns the path without the numbers of elements, which is the same for the same member of each of them.
     *
     * @return such as {@code $.data.content[].createdAt}
     */
    public String place() {
        return INDEX.matcher(path).replaceAll("[]");
    }

    /** Says where it is and what was expected and found. */
    @Override
    public String toString() {
        return path + " (byte " + offset + "): " + expected + " is expected, but " + found + " was found";
    }
}
