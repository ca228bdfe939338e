/** Checks of arguments, which every other package may use and which uses none. */
@NullMarked
package com.xuqm.sdk.internal.check;

import org.jspecify.annotations.NullMarked;
