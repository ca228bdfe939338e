/** What the components of the models of answers have in common. */
@NullMarked
package com.xuqm.sdk.internal.component;

import org.jspecify.annotations.NullMarked;
