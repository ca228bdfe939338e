package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.http.ConsoleMark;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of other origins away from the console. Whoever is not a browser can do as he likes, as with the emulator itself; but a
 * page anywhere on the web must neither read nor change anything by means of somebody's browser.
 */
final class Guard {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private final Set<String> names;

    /**
     * Creates a guard.
     *
     * @param listening the host that is listened on
     * @param names further names of this machine
     */
    Guard(String listening, Set<String> names) {
        this.names = names.stream().map(Guard::plain).collect(Collectors.toUnmodifiableSet());
        this.listening = plain(listening);
    }

    private final String listening;

    /** What stands against a request, or null. */
    @Nullable
    String complaint(Request request, boolean ofApi) {
        HttpFields headers = request.getHeaders();
        List<String> hosts = headers.getValuesList("Host");
        if (hosts.size() != 1 || !isOurs(hosts.get(0))) {
            return "the console is not called by this name: use localhost or an address, or name the host by"
                    + " consoleNames(…) of the builder or --console-name";
        }
        if (!ofApi) {
            return null;
        }
        String site = headers.get("Sec-Fetch-Site");
        boolean ownPage = "same-origin".equals(site);
        if (site != null && !ownPage && !site.equals("none")) {
            return "the console answers its own page only, no page of another site";
        }
        String origin = headers.get("Origin");
        if (origin != null && !ownPage && !isOurs(origin, hosts.get(0))) {
            return "the console answers its own page only, no page of another origin";
        }
        boolean reading = HttpMethod.GET.is(request.getMethod());
        if (!reading && !ConsoleMark.isOn(request)) {
            return "whatever changes something needs the header " + ConsoleMark.HEADER + ": 1";
        }
        return null;
    }

    /**
     * Whether a request that calls us so may be one of our page. A name that somebody else owns may lead here as well, by which his
     * page would be of the same origin; nobody owns an address or localhost.
     */
    private boolean isOurs(String authority) {
        String host = plain(hostOf(authority));
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("[")
                || IPV4.matcher(host).matches()
                || host.equals(listening)
                || names.contains(host);
    }

    /** A proxy may call us otherwise than the page was called; then the page's name must be one that we were told. */
    private boolean isOurs(String origin, String host) {
        int scheme = origin.indexOf("://");
        String authority = scheme < 0 ? origin : origin.substring(scheme + 3);
        return authority.equalsIgnoreCase(host) || names.contains(plain(hostOf(authority)));
    }

    private static String hostOf(String authority) {
        int port = authority.lastIndexOf(':');
        return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
