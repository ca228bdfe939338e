package com.xuqm.sdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpHeaders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proof")
class ProofTest {

    private static final HttpHeaders CLIENTS = HttpHeaders.of("Accept", "application/json");
    private static final HttpHeaders OTHERS = HttpHeaders.of("Accept", "*/*");

    private final Proof proof = Proof.of(HttpHeaders.of("Authorization", "Bearer hidden"));

    @Test
    @DisplayName("stands behind the fields of the client, which are put together once")
    void stands_behind_the_clients_fields() {
        HttpHeaders both = proof.after(CLIENTS);

        assertThat(both).isEqualTo(CLIENTS.followedBy(proof.headers()));
        assertThat(proof.after(CLIENTS)).isSameAs(both);
    }

    @Test
    @DisplayName("stands behind other fields as well, such as those of one call")
    void stands_behind_other_fields() {
        HttpHeaders both = proof.after(CLIENTS);

        assertThat(proof.after(OTHERS)).isEqualTo(OTHERS.followedBy(proof.headers()));
        assertThat(proof.after(CLIENTS)).isEqualTo(both);
    }

    @Test
    @DisplayName("adds nothing if it is not in the header")
    void adds_nothing() {
        assertThat(Proof.none().after(CLIENTS)).isSameAs(CLIENTS);
        assertThat(new Proof(HttpHeaders.empty(), "usersig=hidden").after(CLIENTS))
                .isSameAs(CLIENTS);
    }

    @Test
    @DisplayName("is the same as another with the same parts, by which a refused one is found")
    void equals_another_with_the_same_parts() {
        Proof same = new Proof(proof.headers(), "");
        Proof other = new Proof(proof.headers(), "usersig=hidden");

        assertThat(same).isEqualTo(proof).hasSameHashCodeAs(proof).isNotEqualTo(other);
        assertThat(proof).isNotEqualTo(Proof.none());
    }

    @Test
    @DisplayName("shows nothing of itself")
    void shows_nothing() {
        HttpHeaders unused = proof.after(CLIENTS);

        assertThat(proof).hasToString("Proof[]");
    }
}
