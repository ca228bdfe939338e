package com.xuqm.sdk.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package whose records and open enums are an SDK's models, so that a {@link JsonBinding} binds them itself instead of handing them to a
 * mapper of the application's own, see {@link SdkTypes}. It holds for the package that it is written on, and for none below. It is for the
 * SDK's own modules.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface SdkModels {}
