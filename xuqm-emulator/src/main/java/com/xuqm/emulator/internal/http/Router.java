package com.xuqm.emulator.internal.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request: a tree over path segments, in which a literal wins over a variable.
 *
 * <p>Where the literal branch knows the path but not the method, the variable branch is tried as well:
 * {@code DELETE /accounts/search} deletes the account named {@code search}, although
 * {@code GET /accounts/search} is another operation.
 */
public final class Router {

    private final Node root = new Node();
    private final List<Route> routes;

    /**
     * Creates a router.
     *
     * @param routes all routes; no two may share method and path
     */
    public Router(Collection<Route> routes) {
        this.routes = List.copyOf(routes);
        this.routes.forEach(this::add);
    }

    /**
     * All routes.
     *
     * @return the routes, in the order given
     */
    public List<Route> routes() {
        return routes;
    }

    private void add(Route route) {
        Node node = root;
        for (String segment : route.segments()) {
            node = node.child(segment);
        }
        Route other = node.routes.put(route.method(), route);
        if (other != null) {
            throw new IllegalArgumentException(
                    "two routes for one path: " + other.operation() + " and " + route.operation());
        }
    }

    /**
     * Finds the route.
     *
     * @param method HTTP method
     * @param path the path, already cut and decoded
     * @return the route and its path parameters, or null
     */
    public @Nullable RouteMatch find(String method, List<String> path) {
        List<String> values = new ArrayList<>();
        Route route = find(root, method, path, 0, values);
        if (route == null) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> names = route.variables();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), values.get(i));
        }
        return new RouteMatch(route, Collections.unmodifiableMap(parameters));
    }

    /**
     * Finds the route of a path as it is sent.
     *
     * @param method HTTP method
     * @param rawPath the path, percent-encoding and all
     * @return the route and its path parameters, or null
     */
    public @Nullable RouteMatch findRaw(String method, String rawPath) {
        try {
            return find(method, RawPath.segments(rawPath));
        } catch (Refusal e) {
            return null;
        }
    }

    private static @Nullable Route find(Node node, String method, List<String> path, int depth, List<String> values) {
        if (depth == path.size()) {
            return node.routes.get(method);
        }
        String segment = path.get(depth);
        Node literal = node.literals.get(segment);
        if (literal != null) {
            Route found = find(literal, method, path, depth + 1, values);
            if (found != null) {
                return found;
            }
        }
        Node variable = node.variable;
        // An empty segment is no value: /accounts/ is not the account with the empty name.
        if (variable == null || segment.isEmpty()) {
            return null;
        }
        values.add(segment);
        Route found = find(variable, method, path, depth + 1, values);
        if (found == null) {
            values.remove(values.size() - 1);
        }
        return found;
    }

    /**
     * The methods that a path does know, for the message of a refusal.
     *
     * @param path the path, already cut and decoded
     * @return the methods, sorted; empty if no route has this path
     */
    public Set<String> methodsOf(List<String> path) {
        Set<String> methods = new TreeSet<>();
        collect(root, path, 0, methods);
        return methods;
    }

    private static void collect(@Nullable Node node, List<String> path, int depth, Set<String> methods) {
        if (node == null) {
            return;
        }
        if (depth == path.size()) {
            methods.addAll(node.routes.keySet());
            return;
        }
        String segment = path.get(depth);
        collect(node.literals.get(segment), path, depth + 1, methods);
        if (!segment.isEmpty()) {
            collect(node.variable, path, depth + 1, methods);
        }
    }

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Route> routes = new HashMap<>();
        private @Nullable Node variable;

        Node child(String segment) {
            if (!Route.isVariable(segment)) {
                return literals.computeIfAbsent(segment, s -> new Node());
            }
            Node existing = variable;
            if (existing == null) {
                existing = new Node();
                variable = existing;
            }
            return existing;
        }
    }
}
