package com.xuqm.emulator.internal.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request, as it was made; a fault may have sent less of it.
 *
 * @param headers its headers
 * @param length how many bytes its body has
 * @param body the body, or null if it lies on disk or is kept no longer; shared, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes it
public record RecordedAnswer(Map<String, String> headers, long length, byte @Nullable [] body) {

    /** How much memory the body takes. */
    long weight() {
        return body == null ? 0 : body.length;
    }

    /** The same answer without its body. */
    RecordedAnswer forgotten() {
        return new RecordedAnswer(headers, length, null);
    }
}
