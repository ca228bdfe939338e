package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OpenEnumFactoryTest {

    /** A well-behaved open enum, but for one string that it refuses. */
    public static final class Size implements OpenEnum {

        private final String value;

        private Size(String value) {
            this.value = value;
        }

        public static Size of(String value) {
            if (value.startsWith("no")) {
                throw new IllegalArgumentException("refused " + value);
            }
            return new Size(value);
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** An open enum without the method that makes its values. */
    public static final class WithoutOf implements OpenEnum {

        @Override
        public String value() {
            return "";
        }
    }

    /** An open enum that nobody outside can use. */
    static final class Hidden implements OpenEnum {

        public static Hidden of(String value) {
            return new Hidden();
        }

        @Override
        public String value() {
            return "";
        }
    }

    @Test
    void makesValues() {
        assertThat(OpenEnumFactory.of(Size.class).make("large"))
                .isInstanceOf(Size.class)
                .extracting(OpenEnum::value)
                .isEqualTo("large");
    }

    @Test
    void doesNotQuoteAStringThatIsRefused() {
        OpenEnumFactory sizes = OpenEnumFactory.of(Size.class);
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> sizes.make("nosecret"))
                .withMessage(Size.class.getName() + ".of refuses the string (java.lang.IllegalArgumentException)")
                .withNoCause();
    }

    @Test
    void saysWhatAClassMustHave() {
        for (Class<?> type : new Class<?>[] {WithoutOf.class, Hidden.class, OpenEnum.class}) {
            assertThatExceptionOfType(JsonBindingException.class)
                    .isThrownBy(() -> OpenEnumFactory.of(type))
                    .withMessageContaining(type.getName())
                    .withMessageContaining("public static method of(String)");
        }
    }
}
