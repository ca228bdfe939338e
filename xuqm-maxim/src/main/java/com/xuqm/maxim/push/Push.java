package com.xuqm.maxim.push;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximOptions;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pushes. A push that goes with a message needs none of it.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/push.
 */
public final class Push {

    static {
        InnerAccess.grant(Push.class, Push::new);
    }

    private static final AnswerShape<Object, PushTask> TASK =
            AnswerShape.ofAnswer(Object.class, answer -> task(answer.data()));

    private final Calls calls;

    Push(Calls calls) {
        this.calls = calls;
    }

    /**
     * Pushes a notification: {@code POST /push/notify}.
     *
     * <p>A push without a {@link PushSettings#withRequestId request id} gets one, the same for all attempts of an execution, so that it
     * goes out once if it has to be repeated.
     *
     * @param push what, and to whom
     * @return the push that was taken on
     */
    public Call<PushTask> send(SendPush push) {
        return calls.call(RequestSpec.of(PushOperations.SEND).jsonOfExecution(sent(push)), TASK);
    }

    /**
     * Reads what became of pushes: {@code POST /push/task/detail}. It reads, though by POST.
     *
     * @param taskIds at least one push
     * @return what is known of them
     */
    public Call<List<PushReport>> reports(Collection<Long> taskIds) {
        return calls.call(
                RequestSpec.of(PushOperations.REPORTS).json(Map.of("list", Ids.ids("taskIds", taskIds))),
                GenericTypes.parameterized(List.class, PushReport.class));
    }

    /**
     * Reads the certificate of a channel, which is a secret: {@code GET /push/certificate}.
     *
     * @param provider the maker
     * @param environment which one
     * @return the certificate
     */
    public Call<PushCertificate> certificate(PushProvider provider, CertificateEnvironment environment) {
        return calls.call(
                RequestSpec.of(PushOperations.CERTIFICATE)
                        .query("provider", Checks.notNull("provider", provider).number())
                        .query(
                                "environment",
                                Checks.notNull("environment", environment).number()),
                PushCertificate.class);
    }

    private Supplier<Map<String, Object>> sent(SendPush push) {
        Checks.notNull("push", push);
        return () -> push.identified(calls.options(MaximOptions.class).transactionIds());
    }

    /** The older guide answers {@code true}, the reference an object with an id. */
    private static Answer<PushTask> task(@Nullable Object data) {
        if (Boolean.FALSE.equals(data)) {
            return AnswerShape.nothingDone(1, "");
        }
        Object id = data instanceof Map<?, ?> task ? task.get("task_id") : null;
        return new Answer.Success<>(new PushTask(id instanceof Number number ? number.longValue() : null), null);
    }
}
