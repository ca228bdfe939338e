/**
 * The SDK in a Spring Boot application, 3.4 to 4.1, servlet or reactive. With {@code xuqm.base-url} and {@code xuqm.app-key} there is an
 * {@link com.xuqm.sdk.XuqmClient}; with a {@code xuqm.webhook.secrets} also an endpoint for webhooks. {@link com.xuqm.spring.XuqmProperties} has
 * all properties, and each bean can be replaced by one of the application's.
 */
@NullMarked
package com.xuqm.spring;

import org.jspecify.annotations.NullMarked;
