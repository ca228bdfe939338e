package com.xuqm.tencent.batch;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.tencent.error.TencentError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command that is about several things at once. The service answers such a command with success as soon as one of them worked, so
 * that there is no way to the values which leaves the failures out: {@link #succeeded()} and {@link #failed()} have each its part, and {@link
 * #orThrow()} has all or throws. If none of them worked, there is no outcome: the call itself fails, by the code of the first.
 *
 * @param <T> the type of what worked
 */
public final class BatchOutcome<T> {

    private final Operation operation;
    private final List<T> succeeded;
    private final List<ItemFailure> failed;
    private final String reference;

    private BatchOutcome(Operation operation, List<T> succeeded, List<ItemFailure> failed, String reference) {
        this.operation = operation;
        this.succeeded = List.copyOf(succeeded);
        this.failed = List.copyOf(failed);
        this.reference = reference;
    }

    /**
     * Sorts items that say themselves what became of them.
     *
     * @param operation the command
     * @param items the items of the answer
     * @param failure tells an item's failure, {@code null} if it worked
     * @param <T> the type of the items
     * @return the outcome
     * @throws XuqmApiException if there are items and none worked
     */
    public static <T> BatchOutcome<T> of(
            Operation operation, List<T> items, Function<T, @Nullable ItemFailure> failure) {
        List<T> good = new ArrayList<>();
        List<ItemFailure> bad = new ArrayList<>();
        for (T item : items) {
            ItemFailure why = failure.apply(item);
            if (why == null) {
                good.add(item);
            } else {
                bad.add(why);
            }
        }
        return checked(operation, good, bad, "");
    }

    /**
     * Puts items that worked beside a list of those that did not.
     *
     * @param operation the command
     * @param good what worked
     * @param errors what did not
     * @param failure tells what an error says
     * @param <T> the type of the items
     * @param <E> the type of the errors
     * @return the outcome
     * @throws XuqmApiException if there are errors and nothing worked
     */
    public static <T, E> BatchOutcome<T> of(
            Operation operation, List<T> good, List<E> errors, Function<E, @Nullable ItemFailure> failure) {
        return checked(operation, good, failures(errors, failure), "");
    }

    /**
     * Takes what was asked for as done, but for what the answer lists as failed.
     *
     * @param operation the command
     * @param asked what it was about
     * @param errors what did not work
     * @param failure tells what an error says
     * @param reference what the service calls the whole; empty for nothing
     * @param <E> the type of the errors
     * @return the outcome
     * @throws XuqmApiException if everything failed
     */
    public static <E> BatchOutcome<String> ofAsked(
            Operation operation,
            List<String> asked,
            List<E> errors,
            Function<E, @Nullable ItemFailure> failure,
            String reference) {
        List<ItemFailure> bad = failures(errors, failure);
        Set<String> badIds = new HashSet<>();
        bad.forEach(each -> badIds.add(each.id()));
        List<String> good = asked.stream().filter(id -> !badIds.contains(id)).toList();
        return checked(operation, good, bad, reference);
    }

    private static <E> List<ItemFailure> failures(List<E> errors, Function<E, @Nullable ItemFailure> failure) {
        List<ItemFailure> bad = new ArrayList<>();
        for (E error : errors) {
            ItemFailure why = failure.apply(error);
            if (why != null) {
                bad.add(why);
            }
        }
        return bad;
    }

    private static <T> BatchOutcome<T> checked(
            Operation operation, List<T> good, List<ItemFailure> bad, String reference) {
        BatchOutcome<T> outcome = new BatchOutcome<>(operation, good, bad, reference);
        if (good.isEmpty() && !bad.isEmpty()) {
            throw outcome.exception();
        }
        return outcome;
    }

    /**
     * Returns what worked.
     *
     * @return an unmodifiable list
     */
    public List<T> succeeded() {
        return succeeded;
    }

    /**
     * Returns what did not work, and why.
     *
     * @return an unmodifiable list, empty if everything worked
     */
    public List<ItemFailure> failed() {
        return failed;
    }

    /**
     * Tells whether everything worked.
     *
     * @return whether nothing failed
     */
    public boolean isComplete() {
        return failed.isEmpty();
    }

    /**
     * Returns what worked if that is everything.
     *
     * @return all of it
     * @throws XuqmApiException if something failed; of the kind of the first failure, which it names with the number of all
     */
    public List<T> orThrow() {
        if (!failed.isEmpty()) {
            throw exception();
        }
        return succeeded;
    }

    /**
     * Returns what the service calls the whole.
     *
     * @return the key of a message or the id of a push task; empty if there is none
     */
    public String reference() {
        return reference;
    }

    private XuqmApiException exception() {
        ItemFailure first = failed.get(0);
        TencentError known = first.error();
        ApiFailure failure = new ApiFailure(
                200,
                known == null ? 400 : known.status(),
                first.code() == 0 ? null : (int) first.code(),
                null,
                null,
                null,
                null,
                failed.size() + " of " + (failed.size() + succeeded.size()) + " failed"
                        + (known == null ? "" : ", the first because: " + known.meaning()));
        return XuqmApiException.of(new CallInfo(operation.id(), 1, !succeeded.isEmpty()), failure);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchOutcome<?> that
                && succeeded.equals(that.succeeded)
                && failed.equals(that.failed)
                && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return succeeded.hashCode() * 31 + failed.hashCode();
    }

    /** Shows how many there are of each. */
    @Override
    public String toString() {
        return "BatchOutcome[" + operation.id() + ": " + succeeded.size() + " succeeded, failed=" + failed + "]";
    }
}
