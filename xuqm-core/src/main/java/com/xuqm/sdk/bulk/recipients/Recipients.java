package com.xuqm.sdk.bulk.recipients;

import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign is for. The input is read as it is sent and never held in memory as a whole.
 *
 * <p>An input may block for as long as it likes, and may have no end. It is read by one thread of the run's own, about a thousand
 * recipients ahead, so that answers are noted and progress is told meanwhile; only collections of the JDK, which are in memory, are read by the
 * thread of the run. The same thread closes the input. When a run is stopped, that thread is interrupted and reads no more; if the input does not come
 * back from a call within a second the run ends without it.
 *
 * <p>To resume a campaign, give the same recipients in the same order; more may follow behind them. A journal notices if they differ. Those
 * that are {@linkplain #ordered ordered} by a key are then read on where it matters, all others from their beginning.
 *
 * @param <R> the type of the recipients
 */
public final class Recipients<R> {

    private final KeyedOpener<R> opener;
    private final @Nullable Function<? super R, String> key;
    private final @Nullable Long expected;

    private Recipients(KeyedOpener<R> opener, @Nullable Function<? super R, String> key, @Nullable Long expected) {
        this.opener = opener;
        this.key = key;
        this.expected = expected;
    }

    private Recipients(Opener<R> opener, @Nullable Long expected) {
        this((from, wake) -> opener.open(wake), null, expected);
    }

    /** Begins to read an input. */
    private interface Opener<R> {
        Feed<R> open(Runnable wake) throws IOException;
    }

    /** Begins to read an input behind a mark, or from its beginning. */
    private interface KeyedOpener<R> {
        Feed<R> open(@Nullable InputMark from, Runnable wake) throws IOException;
    }

    /**
     * Reads an iterable.
     *
     * @param recipients the recipients
     * @param <R> their type
     * @return the input, which can be read several times if the iterable can
     */
    public static <R> Recipients<R> of(Iterable<? extends R> recipients) {
        Checks.notNull("recipients", recipients);
        Long size = recipients instanceof Collection<?> collection ? Long.valueOf(collection.size()) : null;
        if (isInMemory(recipients)) {
            return new Recipients<>(wake -> new DirectFeed<>(source(recipients)), size);
        }
        return new Recipients<>(wake -> new ReadAhead<>(source(recipients), false, wake), size);
    }

    private static <R> Source<R> source(Iterable<? extends R> recipients) {
        return new IteratorSource<>(recipients::iterator, () -> {});
    }

    /** The collections of the JDK hold what they give out, and so neither block nor go on for ever. */
    private static boolean isInMemory(Iterable<?> recipients) {
        return recipients instanceof Collection<?> && recipients.getClass().getModule() == Object.class.getModule();
    }

    /**
     * Reads a stream and closes it at the end.
     *
     * @param recipients the recipients
     * @param <R> their type
     * @return the input, which can be read once
     */
    public static <R> Recipients<R> of(Stream<? extends R> recipients) {
        Checks.notNull("recipients", recipients);
        return new Recipients<>(
                wake -> {
                    Iterator<? extends R> iterator = recipients.iterator();
                    return new ReadAhead<>(new IteratorSource<>(() -> iterator, recipients::close), false, wake);
                },
                null);
    }

    /**
     * Reads recipients that have an order by a key, such as the rows of a table by their primary key: a campaign that is resumed then reads
     * on behind those who have an outcome, instead of reading all of them again. What it skips is counted in its report, and its
     * listener is not told of it. New ones must come behind all that were read; in front of them they are not seen.
     *
     * <pre>{@code
     * Recipients.ordered(User::id, after -> users.findByIdGreaterThanOrderById(after == null ? "" : after))
     * }</pre>
     *
     * <p>The journal keeps keys of recipients.
     *
     * @param key tells a recipient's key: 1 to 1,000 characters, another one for each
     * @param behind opens the input
     * @param <R> the type of the recipients
     * @return the input, which can be read several times
     */
    public static <R> Recipients<R> ordered(Function<? super R, String> key, Behind<R> behind) {
        Checks.notNull("key", key);
        Checks.notNull("behind", behind);
        return new Recipients<>((from, wake) -> new ReadAhead<>(source(behind, from), false, wake), key, null);
    }

    /** Opened by the thread that reads, since it may take its time. */
    private static <R> Source<R> source(Behind<R> behind, @Nullable InputMark from) {
        AtomicReference<@Nullable Stream<? extends R>> opened = new AtomicReference<>();
        return new IteratorSource<>(
                () -> {
                    Stream<? extends R> stream = behind.open(from == null ? null : from.key());
                    opened.set(stream);
                    return stream.iterator();
                },
                () -> {
                    Stream<? extends R> stream = opened.get();
                    if (stream != null) {
                        stream.close();
                    }
                },
                from == null ? 0 : from.count());
    }

    /**
     * An input that has an order and can be opened at any place in it.
     *
     * @param <R> the type of the recipients
     */
    @FunctionalInterface
    public interface Behind<R> {

        /**
         * Opens the input.
         *
         * @param after the key of a recipient; everybody comes who is behind it in the order; {@code null} for the beginning
         * @return the recipients in their order; the campaign closes the stream
         */
        Stream<? extends R> open(@Nullable String after);
    }

    /**
     * Subscribes to a publisher when the run begins, and asks it for about a thousand recipients ahead. If the run stops early, the
     * subscription is cancelled, and the input is what had arrived until then. A publisher that gives more than it was asked for has to wait.
     *
     * @param recipients the recipients
     * @param <R> their type
     * @return the input
     */
    public static <R> Recipients<R> of(Flow.Publisher<? extends R> recipients) {
        Checks.notNull("recipients", recipients);
        return new Recipients<>(wake -> new PublisherFeed<>(recipients, wake), null);
    }

    /**
     * Reads a file of UTF-8 with an id in each line. Blanks around an id are no part of it, non-breaking and zero-width ones included. Empty lines are
     * skipped; any other line is a recipient. A line that cannot be read is rejected with its number, and the others are not concerned.
     *
     * <p>A file that is in UTF-16, looks like GBK, or is no text at all is refused as a whole when the run begins, with an {@code
     * UncheckedIOException} that says what it seems to be.
     *
     * @param file the file; a byte order mark is skipped, lines end with LF, CR LF or CR
     * @return the input
     */
    public static Recipients<String> lines(Path file) {
        return file(file, null, null);
    }

    /**
     * Reads a file with an id in each line, like {@link #lines(Path)}, in another encoding than UTF-8.
     *
     * @param file the file
     * @param charset its encoding
     * @return the input
     */
    public static Recipients<String> lines(Path file, Charset charset) {
        return file(file, Checks.notNull("charset", charset), null);
    }

    /**
     * Reads the first column of a CSV file, see {@link #csv(Path, CsvFormat)}.
     *
     * @param file the file
     * @param header whether the first row holds the names of the columns
     * @return the input
     */
    public static Recipients<String> csv(Path file, boolean header) {
        return csv(file, CsvFormat.ofColumn(1).withHeader(header));
    }

    /**
     * Reads a column of a CSV file. Rows in which every column is empty are skipped; any other row is a recipient. A row that cannot be
     * read is rejected with the number of its line, and the others are not concerned: a quote that does not end on its line costs that line, and
     * a quoted column of several lines those lines, unless the id stands before it.
     *
     * <p>A file that lacks the column, is in UTF-16, looks like GBK, or is no text at all is refused as a whole when the run begins, with an
     * {@code UncheckedIOException} that says what was found and what to do.
     *
     * @param file the file
     * @param format which column it is, and what cannot be found out from the file
     * @return the input
     */
    public static Recipients<String> csv(Path file, CsvFormat format) {
        return file(file, null, Checks.notNull("format", format));
    }

    private static Recipients<String> file(Path file, @Nullable Charset charset, @Nullable CsvFormat csv) {
        Checks.notNull("file", file);
        return new Recipients<>(
                wake -> new ReadAhead<>(RecipientFile.open(file, charset, csv), !RecipientFile.mayBlock(file), wake),
                null);
    }

    /**
     * Says how many there are, for the progress alone.
     *
     * @param count how many recipients come, 0 or more
     * @return the same input
     */
    public Recipients<R> expecting(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must be 0 or more, but is " + count);
        }
        return new Recipients<>(opener, key, count);
    }

    /**
     * Returns how many recipients are to be expected, for a progress bar.
     *
     * @return the number, {@code null} if nobody said it and it cannot be told without reading
     */
    public @Nullable Long expected() {
        return expected;
    }

    /**
     * Tells whether a run that goes on may open this behind those whom it need not read again.
     *
     * @return whether it was made by {@link #ordered}
     */
    public boolean canBeOpenedBehindAKey() {
        return key != null;
    }

    /**
     * Returns by which key this can be opened behind a recipient.
     *
     * @param recipient the recipient
     * @return its key; {@code null} if this cannot be opened behind a key
     */
    public @Nullable String key(R recipient) {
        return key == null ? null : InputMark.checkedKey(Checks.notNull("key", key.apply(recipient)));
    }

    /**
     * Begins to read. A campaign does that; nobody else needs to.
     *
     * @param from where to begin, with the key of the recipient before; {@code null} for the beginning
     * @param wake is run, on any thread, after the feed said that nothing is there yet and something came
     * @return the entries as they come
     * @throws IOException if the input cannot be opened
     */
    public Feed<R> open(@Nullable InputMark from, Runnable wake) throws IOException {
        return opener.open(from, wake);
    }
}
