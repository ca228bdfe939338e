package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a protocol's formats, because the type of an envelope costs more to make than to find. */
public final class AnswerFormats {

    /** Far more than there are models; one who makes types as it runs must not fill the heap. */
    private static final int MOST = 1_000;

    private final Protocol protocol;
    private final Map<Type, AnswerFormat<?>> formats = new ConcurrentHashMap<>();

    public AnswerFormats(Protocol protocol) {
        this.protocol = protocol;
    }

    @SuppressWarnings("unchecked") // what is kept for a type reads that type
    public <W> AnswerFormat<W> of(Type data) {
        AnswerFormat<?> format = formats.get(data);
        if (format == null) {
            format = protocol.format(data);
            if (formats.size() < MOST) {
                formats.put(data, format);
            }
        }
        return (AnswerFormat<W>) format;
    }
}
