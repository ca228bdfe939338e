package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * What stands before the body of a frame: a command and headers, each on a line. All of it is checked when it comes, and nothing is made of
 * headers before somebody asks for one.
 *
 * @param command what kind of frame it is
 * @param headers its headers
 * @param contentLength how long the body is, {@code -1} if only its end tells
 */
record Head(String command, StompHeaders headers, int contentLength) {

    /** More headers than anybody sends, and few enough that the strings made of them stay small. */
    private static final int MOST_HEADERS = 500;

    private static final int LONGEST_COMMAND = 32;
    private static final byte[] CONTENT_LENGTH = "content-length:".getBytes(US_ASCII);

    /**
     * Reads a head.
     *
     * @param bytes holds the head from its begin on
     * @param length how long it is, with the line end before the empty line
     * @param mostBytes how long the body may be
     */
    static Head read(byte[] bytes, int length, int mostBytes) {
        int firstEnd = lineEnd(bytes, 0);
        String command = command(bytes, textEnd(bytes, 0, firstEnd));
        boolean areEscaped = !command.equals("CONNECTED") && !command.equals("CONNECT");
        int contentLength = -1;
        int count = 0;
        int end = firstEnd;
        for (int begin = end + 1; begin < length; begin = end + 1) {
            end = lineEnd(bytes, begin);
            if (++count > MOST_HEADERS) {
                throw StompException.malformed("it has more than " + MOST_HEADERS + " headers");
            }
            int textEnd = textEnd(bytes, begin, end);
            check(bytes, begin, textEnd, areEscaped);
            if (contentLength < 0 && isContentLength(bytes, begin, textEnd)) {
                contentLength = number(bytes, begin + CONTENT_LENGTH.length, textEnd, mostBytes);
            }
        }
        byte[] lines = Arrays.copyOfRange(bytes, firstEnd + 1, length);
        return new Head(command, StompHeaders.received(lines, areEscaped), contentLength);
    }

    /** Where a line ends: at its line feed, which it has. */
    static int lineEnd(byte[] bytes, int begin) {
        int at = begin;
        while (bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where the text of a line ends, before the carriage return that there may be. */
    static int textEnd(byte[] bytes, int begin, int lineEnd) {
        return lineEnd > begin && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    private static String command(byte[] bytes, int end) {
        boolean isCommand = end > 0 && end <= LONGEST_COMMAND;
        for (int i = 0; isCommand && i < end; i++) {
            isCommand = bytes[i] >= 'A' && bytes[i] <= 'Z';
        }
        if (!isCommand) {
            throw StompException.malformed("its first line is no command");
        }
        return new String(bytes, 0, end, ISO_8859_1);
    }

    private static void check(byte[] bytes, int begin, int end, boolean areEscaped) {
        boolean hasColon = false;
        for (int i = begin; i < end; i++) {
            if (bytes[i] == ':') {
                hasColon = true;
            } else if (bytes[i] == '\\' && areEscaped) {
                i++;
                if (i == end || StompHeaders.unescaped((char) bytes[i]) == 0) {
                    throw StompException.malformed("a header has an escape that does not exist");
                }
            }
        }
        if (!hasColon) {
            throw StompException.malformed("a header has no colon");
        }
    }

    private static boolean isContentLength(byte[] bytes, int begin, int end) {
        int nameEnd = begin + CONTENT_LENGTH.length;
        return nameEnd <= end && Arrays.equals(bytes, begin, nameEnd, CONTENT_LENGTH, 0, CONTENT_LENGTH.length);
    }

    private static int number(byte[] bytes, int begin, int end, int most) {
        if (begin == end) {
            throw StompException.malformed("its content-length is empty");
        }
        long number = 0;
        for (int i = begin; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw StompException.malformed("its content-length is no number");
            }
            number = Math.min(number * 10 + digit, Integer.MAX_VALUE);
        }
        if (number > most) {
            throw StompException.tooLarge("a body", most);
        }
        return (int) number;
    }
}
