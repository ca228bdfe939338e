/**
 * What an optional module needs of other people's libraries. Which version of a library a module meets is decided by the
 * application's framework; one that is too old is refused here in one sentence, instead of failing with a linkage error at some call or
 * other. For those who write a transport or a JSON binding; applications need none of it.
 */
@NullMarked
package com.xuqm.sdk.library;

import org.jspecify.annotations.NullMarked;
