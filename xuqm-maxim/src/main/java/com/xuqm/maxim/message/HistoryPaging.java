package com.xuqm.maxim.message;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Chunk;
import com.xuqm.maxim.internal.CursorWalk;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** By {@code msg_id_start} and {@code limit}, from the newest message backwards, until a page says that it is the last. */
enum HistoryPaging implements PageStyle {
    /** There is one way only. */
    NEWEST_FIRST;

    /** As id of the first message, it stands for the newest one. */
    private static final String NEWEST = "0";

    private static final AnswerShape<HistoryPage, Chunk<HistoryMessage>> PAGE = AnswerShape.of(
            HistoryPage.class, page -> new Answer.Success<>(new Chunk<>(page.messages(), next(page), null), null));

    @Override
    public Type data(Type element) {
        return PAGE;
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return new CursorWalk<T>(
                size,
                (request, from) -> request.query("msg_id_start", from == null ? NEWEST : from)
                        .query("limit", size));
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    private static @Nullable String next(HistoryPage page) {
        Long next = page.nextMessageId();
        if (next == null || next < 1 || Boolean.TRUE.equals(page.last())) {
            return null;
        }
        return Long.toString(next);
    }
}
