/** What came back: from status, headers and bytes to a value, a refusal, or neither, without showing what must not be shown. */
@NullMarked
package com.xuqm.sdk.internal.answer;

import org.jspecify.annotations.NullMarked;
