package com.xuqm.emulator.internal.tencent.group;

import java.util.LinkedHashMap;
import java.util.Map;

/** A topic of a Community. */
final class Topic {

    final String id;
    final long createTime;
    final Channel channel = new Channel();

    /** Name, introduction and so on, by the names on the wire. */
    final Map<String, String> texts = new LinkedHashMap<>();

    final Map<String, Long> mutedUntil = new LinkedHashMap<>();
    boolean muteAll;

    Topic(String id, long createTime) {
        this.id = id;
        this.createTime = createTime;
    }
}
