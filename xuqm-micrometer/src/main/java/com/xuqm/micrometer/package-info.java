/**
 * Metrics and tracing by Micrometer. {@link com.xuqm.micrometer.XuqmObservations} makes an observation of each call and of each attempt,
 * {@link com.xuqm.micrometer.XuqmMeters} has the meters that no observation gives. Neither lets an id of a user, a text, a path or a secret
 * into a name or a value.
 */
@NullMarked
package com.xuqm.micrometer;

import org.jspecify.annotations.NullMarked;
