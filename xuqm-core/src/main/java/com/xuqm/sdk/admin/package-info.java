/**
 * What only administrators may do: all users, messages and groups of the app, batch sending, keyword filters, the global mute, the
 * log of operations.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.admin;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
