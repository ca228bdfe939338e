/**
 * Tests of Spring Boot applications with the emulator in place of the service: {@link com.xuqm.spring.test.XuqmTest} is a slice with nothing but the
 * client, {@link com.xuqm.spring.test.AutoConfigureXuqmEmulator} gives the emulator to a {@code @SpringBootTest}. Needs {@code xuqm-emulator} and
 * {@code spring-boot-starter-test} among the dependencies of the tests.
 */
@NullMarked
package com.xuqm.spring.test;

import org.jspecify.annotations.NullMarked;
