package com.xuqm.emulator.internal.tencent.official;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An official account. */
final class OfficialAccount {

    final String id;
    final String owner;
    final long createTime;
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<String, Subscriber> subscribers = new LinkedHashMap<>();
    final List<Post> posts = new ArrayList<>();
    long maxSubscribers;
    long lastTime;

    OfficialAccount(String id, String owner, long createTime, long maxSubscribers) {
        this.id = id;
        this.owner = owner;
        this.createTime = createTime;
        this.maxSubscribers = maxSubscribers;
    }

    /** Who subscribed. */
    static final class Subscriber {
        final long since;
        String custom = "";

        Subscriber(long since) {
            this.since = since;
        }
    }

    /** What was sent to the subscribers. */
    static final class Post {
        final long seq;
        final long random;
        final long time;
        final JsonArray body;
        boolean recalled;

        Post(long seq, long random, long time, JsonArray body) {
            this.seq = seq;
            this.random = random;
            this.time = time;
            this.body = body;
        }

        String key() {
            return seq + "_1_" + time;
        }
    }
}
