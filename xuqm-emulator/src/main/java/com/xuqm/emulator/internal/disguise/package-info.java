/** How disguises are worn: requests and answers are translated before and after the routes. */
@NullMarked
package com.xuqm.emulator.internal.disguise;

import org.jspecify.annotations.NullMarked;
