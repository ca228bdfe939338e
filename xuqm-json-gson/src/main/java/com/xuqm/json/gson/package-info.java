/** The {@link com.xuqm.sdk.json.JsonBinding} that uses Gson, from 2.10 on. */
@NullMarked
package com.xuqm.json.gson;

import org.jspecify.annotations.NullMarked;
