package com.xuqm.maxim.message;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PagePart;
import com.xuqm.sdk.engine.PageStyle;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** By {@code msg_id_start} and {@code limit}, from the newest message backwards, until a page says that it is the last. */
enum HistoryPaging implements PageStyle {
    /** There is one way only. */
    NEWEST_FIRST;

    /** As id of the first message, it stands for the newest one. */
    private static final String NEWEST = "0";

    private static final AnswerShape<HistoryPage, PagePart<String, HistoryMessage>> PAGE = AnswerShape.of(
            HistoryPage.class,
            page -> new Answer.Success<>(new PagePart<>(page.messages(), next(page), isMore(page), null), null));

    @Override
    public Type data(Type element) {
        return PAGE;
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return MaximPaging.<T>walk(
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
        return next == null || next < 1 ? null : Long.toString(next);
    }

    private static @Nullable Boolean isMore(HistoryPage page) {
        return page.last() == null ? null : !page.last();
    }
}
