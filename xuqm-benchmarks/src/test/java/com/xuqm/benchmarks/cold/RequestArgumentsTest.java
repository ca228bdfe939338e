package com.xuqm.benchmarks.cold;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.load.Recording;
import com.xuqm.sdk.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request as arguments of a program")
class RequestArgumentsTest {

    @Test
    @DisplayName("comes out as it went in")
    void same() {
        HttpRequest request = Recording.messageTo("http://127.0.0.1:9");
        List<String> arguments = new ArrayList<>(List.of("contender", "url"));
        arguments.addAll(RequestArguments.write(request));

        HttpRequest read = RequestArguments.read(arguments.toArray(new String[0]), 2);

        assertThat(read.method()).isEqualTo(request.method());
        assertThat(read.uri()).isEqualTo(request.uri());
        assertThat(read.headers()).isEqualTo(request.headers());
        assertThat(read.body().contentType()).isEqualTo(request.body().contentType());
        assertThat(read.body().inMemory()).isEqualTo(request.body().inMemory());
    }
}
