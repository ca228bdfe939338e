package com.xuqm.emulator.internal.http;

import org.eclipse.jetty.server.Request;

/**
 * The header that requests of the console carry. A page of another origin cannot send it without asking first, which is not answered;
 * and whoever shows it to the product's own routes is spoken to without a disguise.
 */
public final class ConsoleMark {

    /** Its name. */
    public static final String HEADER = "X-Xuqm-Console";

    private ConsoleMark() {}

    /**
     * Whether a request carries it.
     *
     * @param request the request
     * @return whether it does
     */
    public static boolean isOn(Request request) {
        return request.getHeaders().contains(HEADER);
    }
}
