package com.xuqm.sdk.bulk.recipients;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the first bytes of a file that it is not the text that it is to be read as, and what it seems to be, so that it is refused as a whole and
 * with advice instead of line by line.
 */
final class FileKind {

    /** By what files begin that are no text. */
    private static final Map<String, String> NO_TEXT = Map.of(
            "PK\3\4", "an Excel workbook (.xlsx) or another zip file",
            "\u00D0\u00CF\u0011\u00E0", "an Excel workbook (.xls)",
            "\u001F\u008B", "a gzip file",
            "%PDF", "a PDF");

    private FileKind() {}

    /**
     * Returns what is wrong with the file, with a remedy; {@code null} if nothing is seen.
     *
     * @param charset the encoding that it is said to have, {@code null} if nothing was said and UTF-8 is expected
     */
    static @Nullable String problem(ByteBuffer begun, @Nullable Charset charset) {
        String start = ISO_8859_1.decode(begun.duplicate()).toString();
        for (Map.Entry<String, String> kind : NO_TEXT.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                return "is " + kind.getValue() + ", no text; save it as CSV in UTF-8";
            }
        }
        String marked = marked(start);
        if (marked != null) {
            return reads(charset == null ? UTF_8 : charset, marked) ? null : encodedIn(marked, marked, charset);
        }
        if (charset != null && !charset.equals(UTF_8)) {
            return null;
        }
        if (start.indexOf('\0') >= 0) {
            return withoutMark(start, charset);
        }
        return charset == null && !isUtf8(begun) && looksLikeGbk(start)
                ? encodedIn("what looks like GBK", "GB18030", null)
                : null;
    }

    /** Returns the encoding that a byte order mark names. */
    private static @Nullable String marked(String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return "UTF-8";
        }
        if (start.startsWith("\u00FF\u00FE\0\0")) {
            return "UTF-32LE";
        }
        if (start.startsWith("\0\0\u00FE\u00FF")) {
            return "UTF-32BE";
        }
        return start.startsWith("\u00FF\u00FE") ? "UTF-16LE" : start.startsWith("\u00FE\u00FF") ? "UTF-16BE" : null;
    }

    /** Java's UTF-16 and UTF-32 look at the mark. */
    private static boolean reads(Charset charset, String marked) {
        return charset.name().contains(marked) || marked.startsWith(charset.name());
    }

    /** A text holds no NUL; where every other byte is one, each character takes two. */
    private static String withoutMark(String start, @Nullable Charset charset) {
        int[] nuls = new int[2];
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) == '\0') {
                nuls[i % 2]++;
            }
        }
        if (nuls[0] > 0 && nuls[1] > 0) {
            return "holds zero bytes and is no text; save it as CSV in UTF-8";
        }
        String encoding = nuls[0] > 0 ? "UTF-16BE" : "UTF-16LE";
        return encodedIn(encoding + " without a byte order mark", encoding, charset);
    }

    private static String encodedIn(String found, String charset, @Nullable Charset given) {
        return "is encoded in " + found + ", not in " + (given == null ? "UTF-8" : given.name())
                + "; save it as UTF-8 (\"CSV UTF-8\" in Excel), or say its encoding: Charset.forName(\"" + charset
                + "\")";
    }

    private static boolean isUtf8(ByteBuffer begun) {
        CharBuffer chars = CharBuffer.allocate(begun.limit());
        return !UTF_8.newDecoder().decode(begun.duplicate(), chars, false).isError();
    }

    /**
     * Pairs of bytes throughout, most of them from the part of the set that holds punctuation and common characters. The accented letters of a
     * western encoding stand between ASCII letters, and few of them are in that part.
     */
    private static boolean looksLikeGbk(String start) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i < start.length(); i++) {
            char lead = start.charAt(i);
            if (lead < 0x80) {
                continue;
            }
            if (++i == start.length()) {
                break; // the sample ends in the middle of a pair
            }
            char trail = start.charAt(i);
            if (lead == 0x80 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) {
                return false;
            }
            pairs++;
            common += lead >= 0xA1 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
        }
        return pairs > 0 && common * 2 > pairs;
    }
}
