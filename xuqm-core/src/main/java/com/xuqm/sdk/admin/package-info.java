/**
 * What only administrators may do: all users, messages and groups of the app, batch sending, keyword filters, the global mute, the
 * log of operations.
 */
@NullMarked
package com.xuqm.sdk.admin;

import org.jspecify.annotations.NullMarked;
