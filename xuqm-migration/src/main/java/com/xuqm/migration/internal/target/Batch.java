package com.xuqm.migration.internal.target;

import com.xuqm.migration.report.Reason;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.json.JsonBindingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Writes several records by one request, and halves of them where all of it is refused, down to the record that is at fault. */
final class Batch {

    private Batch() {}

    /**
     * Writes records.
     *
     * @param part makes what is sent of a record; of what cannot be sent, the verdict is known
     * @param sending sends some, and gives a verdict for each
     * @return a verdict for each record
     */
    static <S, R> List<Verdict> write(List<S> records, Function<S, R> part, Function<List<R>, List<Verdict>> sending) {
        Verdict[] verdicts = new Verdict[records.size()];
        List<R> parts = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            try {
                parts.add(part.apply(records.get(i)));
            } catch (IllegalArgumentException e) {
                verdicts[i] = Verdict.invalid(e);
            }
        }
        Iterator<Verdict> sent = send(parts, sending).iterator();
        Arrays.setAll(verdicts, i -> verdicts[i] == null ? sent.next() : verdicts[i]);
        return Arrays.asList(verdicts);
    }

    private static <R> List<Verdict> send(List<R> parts, Function<List<R>, List<Verdict>> sending) {
        if (parts.isEmpty()) {
            return List.of();
        }
        try {
            return sending.apply(parts);
        } catch (XuqmApiException e) {
            return sendHalves(parts, sending, Verdict.refused(e), isOfOneRecord(e));
        } catch (IllegalArgumentException | JsonBindingException e) { // no document can be made of one of them
            return sendHalves(parts, sending, Verdict.refused(Reason.INVALID_VALUE, "content"), true);
        }
    }

    private static <R> List<Verdict> sendHalves(
            List<R> parts, Function<List<R>, List<Verdict>> sending, Verdict verdict, boolean isOfOneRecord) {
        int size = parts.size();
        if (size == 1 || !isOfOneRecord) {
            return Collections.nCopies(size, verdict);
        }
        List<Verdict> verdicts = new ArrayList<>(send(parts.subList(0, size / 2), sending));
        verdicts.addAll(send(parts.subList(size / 2, size), sending));
        return verdicts;
    }

    /** A right that is missing is missing for all. */
    private static boolean isOfOneRecord(XuqmApiException e) {
        return e.httpStatus() != 401 && e.httpStatus() != 403;
    }
}
