package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.testing.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A service that holds a list of the numbers from 0 and pages it as one may. What is to differ is set before the first request. */
final class ListService implements HttpTransport {

    private static final Pattern PAGING = Pattern.compile("page=(\\d+)&size=(\\d+)");

    final List<String> asked = new ArrayList<>();
    int length = 100;
    int cap = Integer.MAX_VALUE;
    Where where = Where.CAPPED;
    Beyond beyond = Beyond.EMPTY;
    Container container = page -> "[" + page.elements() + "]";

    /** What one answer is about. */
    record Answered(int number, int size, List<Long> content, int length) {

        String elements() {
            return content.stream().map(Object::toString).collect(Collectors.joining(","));
        }

        int pages() {
            return (length + size - 1) / size;
        }

        boolean isLast() {
            return number + 1 >= pages();
        }
    }

    /** How a page is written. */
    interface Container {

        String write(Answered page);
    }

    /** Where a page begins. */
    enum Where {
        /** After as many pages as the service gives at the most. */
        CAPPED {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return service.cut((long) page * Math.min(size, service.cap), Math.min(size, service.cap));
            }
        },
        /** After as many pages as were asked for, of which the service gives a part only. */
        ASKED {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return service.cut((long) page * size, Math.min(size, service.cap));
            }
        },
        /** As many as were asked for, less those that nobody may see: all but every third. */
        HIDDEN_AFTERWARDS {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return service.cut((long) page * size, size).stream()
                        .filter(element -> element % 3 == 0)
                        .toList();
            }
        },
        /** The service heeds no page, but how many are wanted. */
        ALWAYS_THE_FIRST {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return service.cut(0, Math.min(size, service.cap));
            }
        },
        /** The service does not page. */
        ALL_AT_ONCE {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return service.cut(0, service.length);
            }
        },
        /** There are always more. */
        ENDLESS {
            @Override
            List<Long> page(ListService service, int page, int size) {
                return LongStream.range((long) page * size, (page + 1L) * size)
                        .boxed()
                        .toList();
            }
        };

        abstract List<Long> page(ListService service, int page, int size);
    }

    /** What comes for a page behind the last. */
    enum Beyond {
        EMPTY {
            @Override
            int page(int page, int pages) {
                return page;
            }
        },
        THE_LAST_AGAIN {
            @Override
            int page(int page, int pages) {
                return Math.min(page, pages - 1);
            }
        },
        FROM_THE_START {
            @Override
            int page(int page, int pages) {
                return page % pages;
            }
        };

        abstract int page(int page, int pages);
    }

    private List<Long> cut(long from, int count) {
        return LongStream.range(Math.min(from, length), Math.min(from + count, length))
                .boxed()
                .toList();
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        Matcher paging = PAGING.matcher(request.uri().getQuery());
        if (!paging.find()) {
            throw new AssertionError("neither page nor size: " + request.uri());
        }
        asked.add(paging.group());
        int size = Integer.parseInt(paging.group(2));
        int given = Math.min(size, cap);
        int page = beyond.page(Integer.parseInt(paging.group(1)), (length + given - 1) / given);
        Answered answered = new Answered(page, given, where.page(this, page, size), length);
        return CompletableFuture.completedFuture(Answers.ok(container.write(answered)));
    }

    @Override
    public void close() {}
}
