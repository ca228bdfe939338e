/**
 * What a call is: its description ({@link com.xuqm.sdk.call.Operation}), its settings, its pages, and how it is carried out.
 */
@NullMarked
package com.xuqm.sdk.call;

import org.jspecify.annotations.NullMarked;
