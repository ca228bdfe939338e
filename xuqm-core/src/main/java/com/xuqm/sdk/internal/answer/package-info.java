/** What the models of answers have in common. */
@NullMarked
package com.xuqm.sdk.internal.answer;

import org.jspecify.annotations.NullMarked;
