/** The contract suites for what remembers webhooks' posts and events, such as a table that several instances share. */
@NullMarked
package com.xuqm.tck.webhook;

import org.jspecify.annotations.NullMarked;
