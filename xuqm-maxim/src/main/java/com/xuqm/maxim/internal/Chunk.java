package com.xuqm.maxim.internal;

import com.xuqm.maxim.answer.MaximAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came.
 *
 * @param items its elements
 * @param next where the next one begins, {@code null} at the end
 * @param total how many elements the list has, {@code null} if the service does not say
 * @param <T> the type of the elements
 */
public record Chunk<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    static <T> Chunk<T> of(MaximAnswer<List<T>> answer) {
        String cursor = answer.cursor();
        return new Chunk<>(
                answer.data() == null ? List.of() : answer.data(),
                cursor == null || cursor.isEmpty() ? null : cursor,
                answer.total());
    }
}
