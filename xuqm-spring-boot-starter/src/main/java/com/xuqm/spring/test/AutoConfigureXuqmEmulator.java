package com.xuqm.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an emulator to the context of a test: on a free port, as a bean of type {@code XuqmEmulator}, and the client calls it whatever the properties
 * say. It is reset before each test method, and ends with the context. One that the application defines as a bean is taken instead.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureXuqmEmulator
 * class WelcomeTest {
 *     @Autowired XuqmEmulator emulator;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AutoConfigureXuqmEmulator {}
