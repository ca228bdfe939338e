package com.xuqm.sdk.internal.answer;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps how answers are read, because the type of an envelope costs more to make than to find. */
public final class AnswerReaders {

    /** Far more than there are models; one who makes types as it runs must not fill the heap. */
    private static final int MOST = 1_000;

    private final Map<Type, AnswerReader<?>> readers = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // what is kept for a type reads that type
    public <W> AnswerReader<W> envelopeOf(Type data) {
        AnswerReader<?> reader = readers.get(data);
        if (reader == null) {
            reader = AnswerReader.envelope(DataReader.of(data));
            if (readers.size() < MOST) {
                readers.put(data, reader);
            }
        }
        return (AnswerReader<W>) reader;
    }
}
