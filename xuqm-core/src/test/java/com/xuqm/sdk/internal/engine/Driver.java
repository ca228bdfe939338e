package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import java.util.concurrent.ExecutionException;

/** The two ways to carry a call out, which must not differ in what comes of it. */
enum Driver {
    BLOCKING {
        @Override
        <T> T run(Call<T> call) {
            return call.execute();
        }
    },
    ASYNC {
        @Override
        <T> T run(Call<T> call) {
            try {
                return call.executeAsync().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new AssertionError("a future failed with something checked", e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    };

    abstract <T> T run(Call<T> call);
}
