/** What makes the engine speak to the Xuqm service: its envelope, its credentials, and how it pages lists. */
@NullMarked
package com.xuqm.sdk.internal.xuqm;

import org.jspecify.annotations.NullMarked;
