package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.answer.AnswerReader;
import java.util.function.Function;

/** Makes calls of requests, on behalf of somebody. */
interface CallMaker {

    <W, T> Call<T> make(RequestSpec request, AnswerReader<W> answer, Function<W, T> mapping);
}
