package com.xuqm.tencent.push;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.account.AccountError;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Attributes and tags of users, which both push services have, in the same words and under paths of their own. */
final class UserLabels {

    private static final int MOST_ACCOUNTS = 100;

    private final Calls calls;

    UserLabels(Calls calls) {
        this.calls = calls;
    }

    Call<Done> setNames(Operation operation, Map<String, Object> attrNames) {
        return calls.callForNothing(RequestSpec.of(operation)
                .json(Wire.members("AttrNames", Map.copyOf(Checks.notNull("attrNames", attrNames)))));
    }

    Call<AttributeNames> names(Operation operation) {
        return calls.call(RequestSpec.of(operation).json(Map.of()), AttributeNames.class);
    }

    <T> Call<T> of(Operation operation, Collection<String> toAccounts, Class<T> answer) {
        return calls.call(RequestSpec.of(operation).json(accounts(toAccounts)), answer);
    }

    /** Changes what users have; the answer names those with whom it did not work. */
    <E> Call<BatchOutcome<String>> change(
            Operation operation, String member, String field, Collection<E> changes, Function<E, String> toAccount) {
        List<E> all = Checks.elements(field, changes);
        return change(operation, Wire.members(member, all), Wire.ids(all, toAccount));
    }

    Call<BatchOutcome<String>> clear(Operation operation, Collection<String> toAccounts) {
        Map<String, Object> accounts = accounts(toAccounts);
        return change(operation, accounts, List.copyOf(toAccounts));
    }

    private Call<BatchOutcome<String>> change(Operation operation, Map<String, Object> body, List<String> asked) {
        return calls.call(
                RequestSpec.of(operation).json(body),
                TagErrors.class,
                (TagErrors answer) -> outcome(operation, asked, answer.errors(), ""));
    }

    /** Takes what was asked for as done, but for the accounts that the answer names. */
    static BatchOutcome<String> outcome(
            Operation operation, List<String> asked, List<AccountError> errors, String reference) {
        return BatchOutcome.ofAsked(
                operation,
                asked,
                errors,
                error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                reference);
    }

    private static Map<String, Object> accounts(Collection<String> toAccounts) {
        return Wire.members("To_Account", Checks.ids("toAccounts", toAccounts, MOST_ACCOUNTS));
    }
}
