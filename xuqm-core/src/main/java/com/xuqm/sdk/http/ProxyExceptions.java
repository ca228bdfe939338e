package com.xuqm.sdk.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts are reached without a proxy. Only what stands in the address counts: a name is not looked up, so that a block of addresses
 * matches no name.
 */
final class ProxyExceptions {

    private ProxyExceptions() {}

    /** Tells whether one of the patterns fits. */
    static boolean match(List<String> patterns, String host, int port) {
        String name = bare(host);
        for (String pattern : patterns) {
            if (matches(pattern, name, port)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String pattern, String host, int port) {
        String wanted = pattern;
        int colon = portColon(pattern);
        if (colon >= 0) {
            if (!pattern.substring(colon + 1).equals(Integer.toString(port))) {
                return false;
            }
            wanted = pattern.substring(0, colon);
        }
        int slash = wanted.indexOf('/');
        return slash >= 0
                ? inBlock(wanted.substring(0, slash), wanted.substring(slash + 1), host)
                : fits(bare(wanted), host);
    }

    /** Where the port begins, negative for none. The colons of an IPv6 address without brackets begin none. */
    private static int portColon(String pattern) {
        int colon = pattern.lastIndexOf(':');
        boolean isPort = colon >= 0
                && (pattern.indexOf(':') == colon || pattern.charAt(Math.max(0, colon - 1)) == ']')
                && colon < pattern.length() - 1;
        return isPort ? colon : -1;
    }

    /** A star at the beginning, at the end, or at both stands for anything. */
    private static boolean fits(String pattern, String host) {
        boolean open = pattern.startsWith("*");
        boolean isOpenAtTheEnd = pattern.length() > 1 && pattern.endsWith("*");
        String fixed = pattern.substring(open ? 1 : 0, pattern.length() - (isOpenAtTheEnd ? 1 : 0));
        if (open && isOpenAtTheEnd) {
            return host.contains(fixed);
        }
        if (open) {
            return host.endsWith(fixed);
        }
        return isOpenAtTheEnd ? host.startsWith(fixed) : host.equals(fixed) || isSameAddress(fixed, host);
    }

    private static boolean isSameAddress(String one, String other) {
        byte[] address = address(one);
        return address != null && Arrays.equals(address, address(other));
    }

    private static boolean inBlock(String block, String bits, String host) {
        byte[] first = address(bare(block));
        byte[] address = address(host);
        if (first == null || address == null || first.length != address.length || !bits.matches("\\d{1,3}")) {
            return false;
        }
        int length = Integer.parseInt(bits);
        for (int bit = 0; bit < Math.min(length, first.length * 8); bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((first[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of an address that is written as one; {@code null} for a name. */
    private static byte @Nullable [] address(String host) {
        boolean isLiteral = host.indexOf(':') >= 0 || host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        try {
            return isLiteral ? InetAddress.getByName(host).getAddress() : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static String bare(String host) {
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The patterns of {@code http.nonProxyHosts}: separated by bars. */
    static List<String> ofProperty(String value) {
        return split(value, "\\|");
    }

    /** The patterns of {@code NO_PROXY}: separated by commas or blanks, where a domain stands for what is below it, too. */
    static List<String> ofVariable(String value) {
        List<String> patterns = new ArrayList<>();
        for (String entry : split(value, "[,\\s]+")) {
            String domain = entry.startsWith(".") ? entry.substring(1) : entry;
            patterns.add(domain);
            boolean isDomain = !domain.contains("*") && !domain.contains("/") && address(bare(domain)) == null;
            if (isDomain) {
                patterns.add("*." + domain);
            }
        }
        return patterns;
    }

    private static List<String> split(String value, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.trim());
            }
        }
        return parts;
    }
}
