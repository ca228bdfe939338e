/** A Spring Boot application that sends a message, receives webhooks, and shows health and metrics. */
@NullMarked
package com.xuqm.examples.boot;

import org.jspecify.annotations.NullMarked;
