package com.xuqm.tencent.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A code of the service.
 *
 * @param code the code, the {@code ErrorCode} of an answer or the code of one of its items
 * @param advice what it says about trying again
 * @param status the HTTP status that classifies it, and so the kind of the exception: 400 bad request, 401 unauthorized, 403 forbidden, 404 not
 *     found, 409 conflict, 413 too much at once, 429 too often, 504 trouble of the service, which may have done it all the same
 * @param meaning what it means, without a full stop
 */
public record TencentError(int code, RetryAdvice advice, int status, String meaning) {

    private static final Map<Integer, TencentError> BY_CODE = read(ErrorTable.ROWS);

    private static Map<Integer, TencentError> read(String rows) {
        Map<Integer, TencentError> byCode = new TreeMap<>();
        rows.lines().map(row -> row.split(" ", 4)).forEach(parts -> {
            TencentError error = new TencentError(
                    Integer.parseInt(parts[0]), RetryAdvice.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3]);
            byCode.put(error.code(), error);
        });
        return Collections.unmodifiableMap(byCode);
    }

    /**
     * Finds a code.
     *
     * @param code the code
     * @return what is known of it, {@code null} if this version does not know it
     */
    public static @Nullable TencentError find(int code) {
        return BY_CODE.get(code);
    }

    /**
     * Returns the catalogue.
     *
     * @return all codes that this version knows, in ascending order, unmodifiable
     */
    public static List<TencentError> all() {
        return Collections.unmodifiableList(new ArrayList<>(BY_CODE.values()));
    }
}
