package com.xuqm.it.leak;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of the client that makes a call, found and not listed, so that one that is added is looked at too.
 *
 * @param accessor gives the area
 * @param method gives the call
 */
record AreaCall(Method accessor, Method method) {

    /** All of them. */
    static List<AreaCall> all() {
        List<AreaCall> calls = new ArrayList<>();
        Stream.of(XuqmClient.class.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .filter(accessor -> accessor.getReturnType().getName().startsWith("com.xuqm.sdk."))
                .filter(accessor -> !makesCall(accessor)) // ping() makes what an area makes, too
                .sorted(Comparator.comparing(Method::getName))
                .forEach(accessor -> Stream.of(accessor.getReturnType().getMethods())
                        .filter(AreaCall::makesCall)
                        .sorted(Comparator.comparing(Method::toString))
                        .forEach(method -> calls.add(new AreaCall(accessor, method))));
        return calls;
    }

    private static boolean makesCall(Method method) {
        return method.getReturnType() == Call.class || method.getReturnType() == PagedCall.class;
    }

    /** Makes the call, of the first page where there are pages. */
    Call<?> make(XuqmClient xuqm, Object[] arguments) {
        try {
            Object made = method.invoke(accessor.invoke(xuqm), arguments);
            return made instanceof PagedCall<?> paged ? paged.page(0) : (Call<?>) made;
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " refuses its arguments: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(this + " cannot be called", e);
        }
    }

    @Override
    public String toString() {
        return accessor.getName() + "()." + method.getName();
    }
}
