/** Push notifications: registering devices and sending to them. */
@NullMarked
package com.xuqm.sdk.push;

import org.jspecify.annotations.NullMarked;
