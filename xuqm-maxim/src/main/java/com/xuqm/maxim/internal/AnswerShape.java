package com.xuqm.maxim.internal;

import com.xuqm.maxim.answer.ItemResult;
import com.xuqm.maxim.answer.MaximAnswer;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.maxim.outcome.ItemFailure;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.json.GenericTypes;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the type of what a call gives where that is not the type of the answer's data: ids that stand beside it, a list of what was done and
 * what was not. The engine asks the {@link MaximProtocol} for the format of such a type.
 *
 * @param <W> the type of the data
 * @param <T> the type of what the call gives
 */
public final class AnswerShape<W, T> implements Type {

    /** Nothing is answered but that it was done. That is {@code true}, nothing, or anything; {@code false} is that it was not. */
    public static final AnswerShape<Object, Done> DEED =
            ofAnswer(Object.class, answer -> Boolean.FALSE.equals(answer.data()) ? nothingDone(1, "") : done());

    /** One user is answered, to whom it was done or not. */
    public static final AnswerShape<ItemResult, Done> ONE_ITEM = ofAnswer(
            ItemResult.class,
            answer -> answer.data() == null || answer.data().isDone()
                    ? done()
                    : nothingDone(1, answer.data().why()));

    /** Users are answered, to whom it was done or not. */
    public static final AnswerShape<List<ItemResult>, BatchOutcome> ITEMS =
            ofList(ItemResult.class, items -> outcome(items, ItemResult::userId));

    /** Files are answered, to which it was done or not. */
    public static final AnswerShape<List<ItemResult>, BatchOutcome> FILES =
            ofList(ItemResult.class, items -> outcome(items, ItemResult::fileId));

    private final Type data;
    private final Function<MaximAnswer<W>, Answer<T>> reading;

    private AnswerShape(Type data, Function<MaximAnswer<W>, Answer<T>> reading) {
        this.data = data;
        this.reading = reading;
    }

    /**
     * Returns a shape that is made of all of an answer.
     *
     * @param data the type of its data
     * @param reading makes what the call gives of an answer that reports success
     * @param <W> the type of the data
     * @param <T> the type of what the call gives
     * @return the shape
     */
    public static <W, T> AnswerShape<W, T> ofAnswer(Type data, Function<MaximAnswer<W>, Answer<T>> reading) {
        return new AnswerShape<>(data, reading);
    }

    /**
     * Returns a shape that is made of data without which there is nothing to give.
     *
     * @param data its type
     * @param reading makes what the call gives of it
     * @param <W> its type
     * @param <T> the type of what the call gives
     * @return the shape
     */
    public static <W, T> AnswerShape<W, T> of(Class<W> data, Function<W, Answer<T>> reading) {
        return ofAnswer(
                data,
                answer -> answer.data() == null ? new Answer.Success<>(null, null) : reading.apply(answer.data()));
    }

    /**
     * Returns a shape that is made of a list, which is empty if it is left out.
     *
     * @param element the type of its elements
     * @param reading makes what the call gives of it
     * @param <E> the type of its elements
     * @param <T> the type of what the call gives
     * @return the shape
     */
    public static <E, T> AnswerShape<List<E>, T> ofList(Class<E> element, Function<List<E>, Answer<T>> reading) {
        return ofAnswer(
                GenericTypes.parameterized(List.class, element),
                answer -> reading.apply(answer.data() == null ? List.of() : answer.data()));
    }

    /**
     * Makes an answer of what was done and what was not.
     *
     * @param succeeded to which it was done
     * @param failed to which it was not
     * @param id finds which it is
     * @return the outcome; a refusal if it was done to none
     */
    public static Answer<BatchOutcome> outcome(
            List<Long> succeeded, List<ItemResult> failed, Function<ItemResult, @Nullable Long> id) {
        return succeeded.isEmpty() && !failed.isEmpty()
                ? nothingDone(failed.size(), failed.get(0).why())
                : new Answer.Success<>(
                        new BatchOutcome(
                                succeeded,
                                failed.stream()
                                        .map(item -> new ItemFailure(id.apply(item), item.why()))
                                        .toList()),
                        null);
    }

    private static Answer<BatchOutcome> outcome(List<ItemResult> items, Function<ItemResult, @Nullable Long> id) {
        List<Long> succeeded = new ArrayList<>();
        List<ItemResult> failed = new ArrayList<>();
        for (ItemResult item : items) {
            Long done = item.isDone() ? id.apply(item) : null;
            if (done == null) {
                failed.add(item);
            } else {
                succeeded.add(done);
            }
        }
        return outcome(succeeded, failed, id);
    }

    /**
     * Makes a refusal of an answer that reports success and says all the same that nothing was done.
     *
     * @param things how many things were to be done
     * @param reason the service's words for the first of them, may be empty
     * @param <T> the type of what the call would have given
     * @return the refusal
     */
    public static <T> Answer<T> nothingDone(int things, String reason) {
        String what = things == 1 ? "it was not done" : "none of " + things + " was done";
        return new Answer.Refused<>(409, null, reason.isBlank() ? what : what + ": " + reason, null);
    }

    private static Answer<Done> done() {
        return new Answer.Success<>(Done.DONE, null);
    }

    /** The type of the data. */
    Type data() {
        return data;
    }

    /** Makes what the call gives of an answer that reports success. */
    Answer<T> read(MaximAnswer<W> answer) {
        return reading.apply(answer);
    }
}
