package com.xuqm.emulator.internal.tencent.command;

import java.nio.charset.StandardCharsets;

/** How long texts are. */
public final class Sizes {

    private Sizes() {}

    /** The length of a text in bytes of UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
