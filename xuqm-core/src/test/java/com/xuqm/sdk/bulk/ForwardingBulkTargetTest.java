package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A target in front of another")
class ForwardingBulkTargetTest {

    private final List<Method> asked = new ArrayList<>();
    private final BulkTarget<?> behind = (BulkTarget<?>) Proxy.newProxyInstance(
            BulkTarget.class.getClassLoader(), new Class<?>[] {BulkTarget.class}, (proxy, method, arguments) -> {
                asked.add(method);
                return method.getReturnType() == int.class ? 7 : null;
            });

    private static <R> BulkTarget<R> before(BulkTarget<R> target) {
        return new ForwardingBulkTarget<>(target) {};
    }

    @Test
    void is_as_the_other_in_all_that_is_asked() throws ReflectiveOperationException {
        BulkTarget<?> target = before(behind);
        Method[] all = BulkTarget.class.getMethods();

        for (Method method : all) {
            method.invoke(target, new Object[method.getParameterCount()]);
        }

        assertThat(asked).containsExactly(all);
        assertThat(target.maxBatch()).isEqualTo(7);
    }
}
