package com.xuqm.it.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.call.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that no compiler checks. */
@AnalyzeClasses(packages = "com.xuqm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PRODUCT = "com.xuqm.sdk.internal.xuqm..";

    /** Exceptions, properties and loggers bear the name of the SDK, in whichever product they occur. */
    private static final Pattern PRODUCT_NAME = Pattern.compile("(?i:tencent|\\bmaxim\\b)|Xuqm(?!\\w*Exception)");

    private static final Pattern LAYER = Pattern.compile(
            ".*\\.(models?|requests?|responses?|dto|entity|entities|service|services|util|utils|impl|common|helpers?)(\\..*)?");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("com.xuqm.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_are_areas_and_not_layers = classes().should(new ArchCondition<>("be in an area") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean room =
                    item.getPackageName().startsWith("com.xuqm.sdk.internal."); // of the engine, one for each step
            if (!room && LAYER.matcher(item.getPackageName()).matches()) {
                events.add(
                        SimpleConditionEvent.violated(item, item.getName() + " is in a package named after a layer"));
            }
        }
    });

    /** But for the tools that products and bindings are made with. */
    @ArchTest
    static final ArchRule nobody_outside_of_core_uses_its_internals = noClasses()
            .that(resideInAPackage("com.xuqm..")
                    .and(resideInAPackage("com.xuqm.sdk..").negate()))
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.sdk.internal..")
                    .and(resideInAnyPackage(
                                    "com.xuqm.sdk.internal.check",
                                    "com.xuqm.sdk.internal.component",
                                    "com.xuqm.sdk.internal.credential",
                                    "com.xuqm.sdk.internal.journal",
                                    "com.xuqm.sdk.internal.limit",
                                    "com.xuqm.sdk.internal.request",
                                    "com.xuqm.sdk.internal.text",
                                    "com.xuqm.sdk.internal.transfer")
                            .negate()));

    /** Nobody can name such a type, and so nobody but the SDK could call what takes it. */
    @ArchTest
    static final ArchRule nobody_is_shown_what_is_not_exported = codeUnits()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("com.xuqm.sdk..")
                    .and(resideOutsideOfPackages("com.xuqm.sdk.internal..", "com.xuqm.sdk.engine.."))
                    .and(describe("are public", ArchitectureTest::isPublic)))
            .and(describe(
                    "are public or protected",
                    unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                            || unit.getModifiers().contains(JavaModifier.PROTECTED)))
            .should(new ArchCondition<>("mention exported types only") {
                @Override
                public void check(JavaCodeUnit item, ConditionEvents events) {
                    Stream.concat(Stream.of(item.getRawReturnType()), item.getRawParameterTypes().stream())
                            .filter(resideInAnyPackage("com.xuqm.sdk.internal..", "com.xuqm.sdk.engine.."))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    item, item.getFullName() + " shows " + type.getName())));
                }
            });

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    @ArchTest
    static final ArchRule spis_know_no_area = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk.http..", "com.xuqm.sdk.json..", "com.xuqm.sdk.crypto..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.sdk..")
                    .and(resideInAnyPackage(
                                    "com.xuqm.sdk.http..",
                                    "com.xuqm.sdk.json..",
                                    "com.xuqm.sdk.crypto..",
                                    "com.xuqm.sdk.internal.check..",
                                    "com.xuqm.sdk.internal.text..")
                            .negate()));

    /**
     * A {@code null} is refused as any other argument, by an {@code IllegalArgumentException}. (The method without a text is called by
     * what the compiler makes of method references.)
     */
    @ArchTest
    static final ArchRule nobody_throws_null_pointer_exceptions_for_arguments = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk..", "com.xuqm.transport..", "com.xuqm.json..", "com.xuqm.crypto..")
            .and()
            .arePublic()
            .and()
            .resideOutsideOfPackage("com.xuqm.sdk.internal..")
            .should()
            .callMethod(Objects.class, "requireNonNull", Object.class, String.class);

    @ArchTest
    static final ArchRule rooms_do_not_know_the_front_door = noClasses()
            .that()
            .resideInAPackage("com.xuqm.sdk.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.sdk"));

    @ArchTest
    static final ArchRule the_engine_knows_no_area = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk.engine..", "com.xuqm.sdk.internal..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.sdk..")
                    .and(resideInAnyPackage(
                                    "com.xuqm.sdk.engine..",
                                    "com.xuqm.sdk.internal..",
                                    "com.xuqm.sdk.call..",
                                    "com.xuqm.sdk.error..",
                                    "com.xuqm.sdk.http..",
                                    "com.xuqm.sdk.json..",
                                    "com.xuqm.sdk.crypto..",
                                    "com.xuqm.sdk.wire..")
                            .negate()));

    @ArchTest
    static final ArchRule the_engine_knows_no_product = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk.engine..", "com.xuqm.sdk.internal..")
            .and()
            .resideOutsideOfPackages(PRODUCT)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PRODUCT));

    /** Names are looked for in the sources, since comments and strings are no dependencies. */
    @Test
    void no_name_of_a_product_occurs_in_the_engine() throws IOException {
        Path core = ProjectFiles.root().resolve("xuqm-core/src/main/java/com/xuqm/sdk");
        List<String> found = new ArrayList<>();
        for (String room :
                List.of("engine", "internal/engine", "internal/answer", "internal/credential", "internal/limit")) {
            try (Stream<Path> files = Files.walk(core.resolve(room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher name =
                            PRODUCT_NAME.matcher(Files.readString(file).replaceAll("(?m)^(import|package) .*$", ""));
                    while (name.find()) {
                        found.add(core.relativize(file) + ": " + name.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ArchTest
    static final ArchRule no_classes_of_the_engine_go_round_in_a_circle = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass item) {
                    return item.getPackageName().equals("com.xuqm.sdk.internal.engine")
                            ? SliceIdentifier.of(
                                    item.getName().replaceAll(".*\\.", "").replaceAll("\\$.*", ""))
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "classes of the engine";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule the_emulator_shares_nothing_with_core = noClasses()
            .that()
            .resideInAPackage("com.xuqm.emulator..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.sdk.."));

    /** What is worn is no part of what is underneath: routes do not know in which disguise the emulator speaks. */
    @ArchTest
    static final ArchRule routes_do_not_know_disguises = noClasses()
            .that()
            .resideInAPackage("com.xuqm.emulator.internal..")
            .and()
            .resideOutsideOfPackage("com.xuqm.emulator.internal.disguise..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.xuqm.emulator..disguise.."));

    @ArchTest
    static final ArchRule core_uses_the_jdk_only = classes()
            .that()
            .resideInAPackage("com.xuqm.sdk..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("com.xuqm.sdk..", "java..", "javax.crypto..", "javax.net..", "javax.security..")
                            .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule records_have_no_getters_that_a_binding_could_take_for_members = methods()
            .that()
            .areDeclaredInClassesThat(
                    resideInAPackage("com.xuqm.sdk..").and(describe("are records", JavaClass::isRecord)))
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("get[A-Z].*");

    @ArchTest
    static final ArchRule operations_are_constants_of_their_area = classes()
            .that()
            .haveSimpleNameEndingWith("Operations")
            .and()
            .resideInAPackage("com.xuqm.sdk.*..")
            .should(new ArchCondition<>("hold their operations in public constants") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean constants = item.getFields().stream()
                            .allMatch(field -> field.getRawType().isEquivalentTo(Operation.class)
                                    && field.getModifiers()
                                            .containsAll(Set.of(
                                                    JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL)));
                    if (!constants) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " holds something else"));
                    }
                }
            });

    @ArchTest
    static final ArchRule libraries_print_nothing = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk..", "com.xuqm.transport..", "com.xuqm.json..", "com.xuqm.crypto..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothing_hides_in_thread_locals = noClasses()
            .that()
            .resideInAnyPackage("com.xuqm.sdk..", "com.xuqm.transport..", "com.xuqm.json..", "com.xuqm.crypto..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class);
}
