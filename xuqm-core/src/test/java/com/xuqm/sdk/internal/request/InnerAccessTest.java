package com.xuqm.sdk.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What users cannot make")
class InnerAccessTest {

    /** Made of one part. */
    public static final class OfOne {

        static {
            InnerAccess.grant(OfOne.class, OfOne::new);
        }

        private final String part;

        private OfOne(String part) {
            this.part = part;
        }
    }

    /** Made of two parts. */
    public static final class OfTwo {

        static {
            InnerAccess.grant(OfTwo.class, OfTwo::new);
        }

        private final String parts;

        private OfTwo(String one, String other) {
            this.parts = one + other;
        }
    }

    /** Lets its members be read, and nothing else. */
    public static final class Request {

        static {
            InnerAccess.grantMembers(
                    Request.class, request -> Members.named("a", "b").of(1, null));
        }
    }

    @Test
    void is_made_of_its_parts_by_the_sdk() {
        assertThat(InnerAccess.make(OfOne.class, "a").part).isEqualTo("a");
        assertThat(InnerAccess.make(OfTwo.class, "a", "b").parts).isEqualTo("ab");
        assertThat(InnerAccess.make(OfTwo.class, "a").parts).isEqualTo("anull");
    }

    @Test
    void is_read_by_the_sdk() {
        assertThat(InnerAccess.members(new Request())).containsExactly(Map.entry("a", 1));
    }

    @Test
    void is_not_made_of_a_class_that_grants_nothing() {
        assertThatThrownBy(() -> InnerAccess.make(String.class, "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("class java.lang.String grants nothing");
    }

    @Test
    void is_not_made_of_a_class_that_is_not_public() throws ClassNotFoundException {
        Class<?> hidden = Class.forName("java.util.Arrays$ArrayList");

        assertThatThrownBy(() -> InnerAccess.make(hidden, "a"))
                .isInstanceOf(LinkageError.class)
                .hasMessage(hidden + " is not public");
    }
}
