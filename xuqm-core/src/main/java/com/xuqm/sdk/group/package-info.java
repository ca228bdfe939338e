/** Groups, their members, and requests to join them. */
@NullMarked
package com.xuqm.sdk.group;

import org.jspecify.annotations.NullMarked;
