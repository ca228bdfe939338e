/** Moving files: what is sent is hashed on its way, what is received goes to a partial file that can be continued. */
@NullMarked
package com.xuqm.sdk.internal.transfer;

import org.jspecify.annotations.NullMarked;
