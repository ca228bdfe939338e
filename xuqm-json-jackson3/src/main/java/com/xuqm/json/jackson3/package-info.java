/** The {@link com.xuqm.sdk.json.JsonBinding} that uses Jackson 3, from 3.1.4 on. */
@NullMarked
package com.xuqm.json.jackson3;

import org.jspecify.annotations.NullMarked;
