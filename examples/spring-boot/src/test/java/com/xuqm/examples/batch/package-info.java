/** The job of docs/spring-batch.md. */
@NullMarked
package com.xuqm.examples.batch;

import org.jspecify.annotations.NullMarked;
