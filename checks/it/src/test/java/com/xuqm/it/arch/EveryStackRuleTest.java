package com.xuqm.it.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.OneStack;
import org.junit.platform.commons.annotation.Testable;

/** What the SDK does for its users is tested on every pair of transport and JSON binding. */
@AnalyzeClasses(packages = "com.xuqm.it", importOptions = ImportOption.OnlyIncludeTests.class)
class EveryStackRuleTest {

    @ArchTest
    static final ArchRule tests_run_on_every_stack_or_say_why_not = methods()
            .that()
            .areMetaAnnotatedWith(Testable.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("com.xuqm.it.story..", "com.xuqm.it.call..", "com.xuqm.it.coverage..")
            .should(new ArchCondition<>("be annotated with @EveryStack, or with @OneStack and the reason") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                    boolean every = item.isAnnotatedWith(EveryStack.class);
                    boolean one = item.isAnnotatedWith(OneStack.class)
                            || item.getOwner().isAnnotatedWith(OneStack.class);
                    events.add(new SimpleConditionEvent(
                            item, every || one, item.getFullName() + " runs on one stack without a reason"));
                }
            });
}
