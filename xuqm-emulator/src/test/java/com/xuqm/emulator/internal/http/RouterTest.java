package com.xuqm.emulator.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterTest {

    private static Route route(String operation, String method, String template) {
        return new Route(operation, method, template, Auth.PUBLIC, request -> JsonNull.INSTANCE);
    }

    private static String found(Router router, String method, String... path) {
        RouteMatch match = router.find(method, List.of(path));
        return match == null ? "nothing" : match.route().operation() + match.pathParameters();
    }

    @Test
    void aLiteralWinsOverAVariableWhateverTheOrder() {
        Router router = new Router(List.of(route("variable", "GET", "/a/{id}"), route("literal", "GET", "/a/b")));

        assertThat(found(router, "GET", "a", "b")).isEqualTo("literal{}");
        assertThat(found(router, "GET", "a", "c")).isEqualTo("variable{id=c}");
    }

    @Test
    void aLiteralThatLeadsNowhereIsLeftAgain() {
        Router router = new Router(List.of(route("deep", "GET", "/a/b/c"), route("variables", "GET", "/a/{x}/{y}")));

        assertThat(found(router, "GET", "a", "b", "c")).isEqualTo("deep{}");
        assertThat(found(router, "GET", "a", "b", "d")).isEqualTo("variables{x=b, y=d}");
        assertThat(found(router, "GET", "a", "b")).isEqualTo("nothing");
    }

    @Test
    void theSameVariableMayHaveAnotherNameInEachRoute() {
        Router router = new Router(List.of(route("get", "GET", "/a/{id}"), route("put", "PUT", "/a/{name}")));

        assertThat(found(router, "GET", "a", "x")).isEqualTo("get{id=x}");
        assertThat(found(router, "PUT", "a", "x")).isEqualTo("put{name=x}");
        assertThat(router.methodsOf(List.of("a", "x"))).containsExactly("GET", "PUT");
    }

    @Test
    void twoRoutesForOnePathAreADefect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Router(List.of(route("one", "GET", "/a/{x}"), route("two", "GET", "/a/{y}"))))
                .withMessage("two routes for one path: one and two");
    }
}
