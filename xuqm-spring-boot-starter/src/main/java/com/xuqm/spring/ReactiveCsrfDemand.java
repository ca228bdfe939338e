package com.xuqm.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.RequestPath;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.ClassUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows a post to the chains of a reactive application, and looks for the one that takes it. Where no chain is a bean, Spring Security has one of its own, which
 * demands a token.
 */
final class ReactiveCsrfDemand implements WebhookSecurityCheck.CsrfDemand {

    private static final String PROXY = "org.springframework.security.web.server.WebFilterChainProxy";
    private static final String CHAIN = "org.springframework.security.web.server.SecurityWebFilterChain";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Override
    public boolean holds(ListableBeanFactory beans, String path) throws ReflectiveOperationException {
        if (!isThere(PROXY) || beans.getBeanNamesForType(type(PROXY)).length == 0) {
            return false;
        }
        List<?> chains = beans.getBeanProvider(type(CHAIN)).orderedStream().toList();
        for (Object chain : chains) {
            Object matches =
                    type(CHAIN).getMethod("matches", ServerWebExchange.class).invoke(chain, post(path));
            if (matches instanceof Mono<?> mono && Boolean.TRUE.equals(mono.block(LONGEST))) {
                return hasCsrfFilter(type(CHAIN).getMethod("getWebFilters").invoke(chain));
            }
        }
        return chains.isEmpty();
    }

    private static boolean hasCsrfFilter(Object filters) {
        return filters instanceof Flux<?> flux
                && Boolean.TRUE.equals(
                        flux.any(filter -> filter.getClass().getSimpleName().equals("CsrfWebFilter"))
                                .block(LONGEST));
    }

    private static boolean isThere(String name) {
        return ClassUtils.isPresent(name, null);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return ClassUtils.forName(name, null);
    }

    /** As much of a post as those look at who decide whether a chain takes it. */
    private static ServerWebExchange post(String path) {
        ServerHttpRequest request = proxy(
                ServerHttpRequest.class,
                Map.of(
                        "getMethod",
                        HttpMethod.POST,
                        "getURI",
                        URI.create(path),
                        "getPath",
                        RequestPath.parse(path, ""),
                        "getHeaders",
                        new HttpHeaders()));
        return proxy(
                ServerWebExchange.class, Map.of("getRequest", request, "getAttributes", new ConcurrentHashMap<>()));
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(self, method, arguments)
                        : values.get(method.getName())));
    }
}
