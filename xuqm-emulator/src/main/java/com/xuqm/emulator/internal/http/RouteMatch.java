package com.xuqm.emulator.internal.http;

import java.util.Map;

/**
 * A route found for a path.
 *
 * @param route the route
 * @param pathParameters decoded values of the template's variables
 */
public record RouteMatch(Route route, Map<String, String> pathParameters) {}
