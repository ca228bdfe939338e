package com.xuqm.spring.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.CommonsRequestLoggingFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** What applications put before their controllers. */
final class ServletFilters {

    private ServletFilters() {}

    static Map<String, Filter> all() {
        CommonsRequestLoggingFilter logging = new CommonsRequestLoggingFilter();
        logging.setIncludePayload(true);
        logging.setMaxPayloadLength(10_000);
        return Map.of("logging", logging, "caching", new Caching());
    }

    /** Keeps bodies, as those do who log them afterwards. */
    private static final class Caching extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(new ContentCachingRequestWrapper(request, 10_000), response);
        }
    }
}
