package com.xuqm.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of what an application does with the client: a context with the client and an emulator, and without web server, database and whatever else the
 * application has. Of its own beans there are customizers, webhook handlers and listeners; {@code @Import} those that are to be tested.
 *
 * <pre>{@code
 * @XuqmTest
 * @Import(Welcome.class)
 * class WelcomeTest {
 *     @Autowired Welcome welcome;
 *     @Autowired XuqmEmulator emulator;
 *
 *     @Test
 *     void greets() { … }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(SpringBootTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@ImportAutoConfiguration
@AutoConfigureXuqmEmulator
public @interface XuqmTest {}
