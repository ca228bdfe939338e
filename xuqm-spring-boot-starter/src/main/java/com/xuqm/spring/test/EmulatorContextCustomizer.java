package com.xuqm.spring.test;

import com.xuqm.emulator.XuqmEmulator;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Adds an emulator to a context. Contexts of tests that differ in nothing else are one, as Spring's cache has it, because records of the same values are
 * equal.
 *
 * @param isSlice whether the application's own components stay out
 */
record EmulatorContextCustomizer(boolean isSlice) implements ContextCustomizer {

    static final String EMULATOR = "xuqmTestEmulator";
    private static final String FILTER = "xuqmTestTypeExcludeFilter";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
        BeanDefinitionRegistry beans = (BeanDefinitionRegistry) context.getBeanFactory();
        RootBeanDefinition emulator =
                (RootBeanDefinition) BeanDefinitionBuilder.rootBeanDefinition(XuqmEmulator.class, XuqmEmulator::start)
                        .getBeanDefinition();
        emulator.setDestroyMethodName("close");
        beans.registerBeanDefinition(EMULATOR, emulator);
        if (isSlice) {
            context.getBeanFactory().registerSingleton(FILTER, new SliceFilter());
        }
    }
}
