/** The {@link com.xuqm.sdk.json.JsonBinding} that uses Jackson 2, from 2.18 on. */
@NullMarked
package com.xuqm.json.jackson;

import org.jspecify.annotations.NullMarked;
