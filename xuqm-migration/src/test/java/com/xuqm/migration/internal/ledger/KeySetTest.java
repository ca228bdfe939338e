package com.xuqm.migration.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of keys")
class KeySetTest {

    @Test
    @DisplayName("has what was added, and nothing else, however much it grows")
    void has_what_was_added() {
        KeySet keys = new KeySet();
        Set<Key> expected = new HashSet<>();
        Random random = new Random(2026);
        for (int i = 0; i < 20_000; i++) {
            Key key = new Key(2 + random.nextInt(98), random.nextInt(200)); // many meet, and many have the same place
            assertThat(keys.add(key)).isEqualTo(expected.add(key));
        }
        assertThat(keys.size()).isEqualTo(expected.size());
        for (int high = 2; high < 100; high++) {
            for (int low = 0; low < 400; low++) {
                Key key = new Key(high, low);
                assertThat(keys.contains(key)).isEqualTo(expected.contains(key));
            }
        }
    }

    @Test
    @DisplayName("tells ids apart whose texts together are the same")
    void tells_ids_apart() {
        assertThat(Key.of("friend", "ab", "c")).isNotEqualTo(Key.of("friend", "a", "bc"));
        assertThat(Key.of("friend", "a")).isNotEqualTo(Key.of("block", "a")).isEqualTo(Key.of("friend", "a"));
    }
}
