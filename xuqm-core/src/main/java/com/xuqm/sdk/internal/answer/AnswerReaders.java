package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Protocol;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what reads a protocol's answers, because the type of an envelope costs more to make than to find. */
public final class AnswerReaders {

    /** Far more than there are models; one who makes types as it runs must not fill the heap. */
    private static final int MOST = 1_000;

    private final Protocol protocol;
    private final Map<Type, AnswerReader<?>> readers = new ConcurrentHashMap<>();
    private final AnswerReader<Done> nothing;

    public AnswerReaders(Protocol protocol) {
        this.protocol = protocol;
        this.nothing = AnswerReader.nothing(protocol.format(Object.class));
    }

    /**
     * Returns what reads answers with data.
     *
     * @param data the type of the data
     */
    @SuppressWarnings("unchecked") // what is kept for a type reads that type
    public <W> AnswerReader<W> data(Type data) {
        AnswerReader<?> reader = readers.get(data);
        if (reader == null) {
            reader = AnswerReader.data(data, protocol.format(data));
            if (readers.size() < MOST) {
                readers.put(data, reader);
            }
        }
        return (AnswerReader<W>) reader;
    }

    /** Returns what reads answers whose data nobody asks for. */
    public AnswerReader<Done> nothing() {
        return nothing;
    }
}
