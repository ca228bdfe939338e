/** A Spring Boot application that uses the SDK. */
@NullMarked
package com.xuqm.compat.boot;

import org.jspecify.annotations.NullMarked;
