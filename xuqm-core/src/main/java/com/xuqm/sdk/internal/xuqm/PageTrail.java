package com.xuqm.sdk.internal.xuqm;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a list from its pages so far: what to ask for next, and whether there is more. The rule is stated at {@link
 * com.xuqm.sdk.call.PagedCall}.
 *
 * <p>A service may give fewer elements a page than it was asked for, and then count its pages by either number. So the pages after
 * the first are asked for by as many as the first one had: they begin at the same element in both counts. A first page may also be
 * short because elements were taken out after it had been cut; then the second page repeats some of the first, and what was asked
 * for at first is asked for again.
 *
 * <p>All this holds for pages that are taken one after the other. Of a page out of turn nothing is known but what it says itself.
 *
 * @param <T> the type of the elements
 */
final class PageTrail<T> implements PageCursor<PageData<T>, T> {

    private static final long UNKNOWN = -1;

    private final Paging style;
    private final WireOptions wire;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();

    private int index = -1;
    private Ask last;
    private Ask next;
    private int step;
    private int fullPage;
    private boolean guessed;
    private long seen;
    private int different;
    private boolean wasEmpty;
    private List<T> first = List.of();
    private List<T> previous = List.of();

    /**
     * Starts before the first page.
     *
     * @param style which parameters there are
     * @param wire what they are called
     * @param size how many elements a page is asked for
     */
    PageTrail(Paging style, WireOptions wire, int size) {
        this.style = style;
        this.wire = wire;
        this.size = size;
        this.last = new Ask(0, size);
        this.next = last;
    }

    /**
     * What a request asks for.
     *
     * @param page the parameter {@code page}
     * @param size the parameter {@code size}
     */
    record Ask(int page, int size) {}

    @Override
    public Ask ask(RequestSpec request, int wanted) {
        Ask ask = ask(wanted);
        if (style != Paging.NONE) {
            if (style == Paging.PAGE_AND_SIZE) {
                request.query(wire.get(WireOption.PAGE_NUMBER_PARAMETER), ask.page() + wire.get(WireOption.PAGE_FIRST));
            }
            request.query(wire.get(WireOption.PAGE_SIZE_PARAMETER), ask.size());
        }
        return ask;
    }

    /** What to ask for to get a page. */
    private Ask ask(int wanted) {
        lock.lock();
        try {
            if (wanted == 0) {
                return new Ask(0, size);
            }
            return wanted == index ? last : wanted == index + 1 ? next : new Ask(wanted, size);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Page<T> take(int wanted, Object question, PageData<T> data) {
        Ask asked = (Ask) question;
        List<T> elements = data.elements();
        if (elements == null) {
            throw new IllegalArgumentException("a list has neither content nor list");
        }
        lock.lock();
        try {
            if (wanted != 0 && wanted == index + 1 && asked.equals(next)) {
                fullPage = asked.size();
            } else {
                begin(wanted, asked, data, elements.size());
            }
            index = wanted;
            last = asked;
            return taken(data, elements.size(), Checks.copy(elements));
        } finally {
            lock.unlock();
        }
    }

    private void begin(int wanted, Ask asked, PageData<T> data, int count) {
        seen = wanted == 0 ? 0 : UNKNOWN;
        Integer stated = statedSize(asked, data, count);
        if (stated != null) {
            step = stated;
            fullPage = stated;
            seen = (long) wanted * stated;
        } else {
            step = wanted == 0 && count > 0 ? count : asked.size();
            fullPage = asked.size();
        }
        guessed = stated == null && step < asked.size();
        different = 0;
        wasEmpty = false;
        first = List.of();
        previous = List.of();
    }

    /** How many elements the service says that a full page has, unless it contradicts itself. */
    private @Nullable Integer statedSize(Ask asked, PageData<T> data, int count) {
        Integer stated = data.size();
        if (stated == null || stated < 1 || stated > Math.max(asked.size(), count)) {
            return null;
        }
        long reached = (long) asked.page() * stated + count;
        return count < stated && saysThatThereIsMore(data, reached) ? null : stated;
    }

    private Page<T> taken(PageData<T> data, int count, List<T> items) {
        boolean again = !items.isEmpty() && (items.equals(first) || items.equals(previous));
        if (guessed && index > 0) {
            guessed = false;
            boolean bringsNothing = again || count == 0;
            if (bringsNothing ? saysThatThereIsMore(data, seen) : overlapsFirst(items)) {
                step = size;
                next = new Ask(last.page(), size);
                return page(List.of(), data, true);
            }
        }
        next = new Ask(last.page() + 1, step);
        if (again) {
            boolean isMore = saysThatThereIsMore(data, seen);
            if (different == 1 && (isMore || count == size)) {
                throw new IllegalArgumentException(
                        "it is page 0 again although there seems to be more, so that the service"
                                + " does not seem to heed the parameter page; if nothing is missing, a larger pageSize shows it");
            }
            boolean goesOn = isMore && !wasEmpty; // as if the list had grown meanwhile by as many as a page has
            wasEmpty = true;
            return page(List.of(), data, goesOn);
        }
        if (seen != UNKNOWN) {
            seen += count;
        }
        boolean ended = count == 0 ? wasEmpty || !Boolean.FALSE.equals(data.last()) : isLast(data, count);
        wasEmpty = count == 0;
        if (!items.isEmpty()) {
            first = index == 0 ? items : first;
            previous = items;
            different++;
        }
        return page(items, data, !ended);
    }

    private boolean overlapsFirst(List<T> items) {
        Set<T> known = new HashSet<>(first);
        return items.stream().anyMatch(known::contains);
    }

    /** Whether a page that has elements says credibly that no other follows. A full page whose number nobody counted may be any. */
    private boolean isLast(PageData<T> data, int count) {
        Long total = total(data);
        Long pages = data.totalPages();
        boolean isCountedLast = pages != null && pages == last.page() + 1;
        return Boolean.TRUE.equals(data.last()) || (total != null && total == seen && (count < step || isCountedLast));
    }

    private static boolean saysThatThereIsMore(PageData<?> data, long reached) {
        Long total = total(data);
        return Boolean.FALSE.equals(data.last()) || (reached != UNKNOWN && total != null && total > reached);
    }

    private static @Nullable Long total(PageData<?> data) {
        Long total = data.length();
        return total == null || total < 0 ? null : total;
    }

    private Page<T> page(List<T> items, PageData<T> data, boolean hasNext) {
        Long total = total(data);
        return new Page<>(items, index, fullPage, total == null || total < items.size() ? null : total, hasNext);
    }
}
