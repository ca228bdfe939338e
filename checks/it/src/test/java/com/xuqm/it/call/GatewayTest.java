package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A gateway that serves the service below a path and wants a key of its own")
class GatewayTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private final HttpClient onwards = HttpClient.newHttpClient();
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/team/im/", this::forward);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!"key-1".equals(exchange.getRequestHeaders().getFirst("X-Gateway-Key"))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            String path = exchange.getRequestURI().toString().substring("/team/im".length());
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(emulator.emulator().baseUrl() + path))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            for (Map.Entry<String, List<String>> field :
                    exchange.getRequestHeaders().entrySet()) {
                boolean isForTheService = field.getKey().matches("(?i)authorization|content-type|x-app-.*");
                if (isForTheService) {
                    field.getValue().forEach(value -> request.header(field.getKey(), value));
                }
            }
            HttpResponse<byte[]> answer = onwards.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Request-Id", "gateway-7");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private XuqmClientBuilder behind(Stack stack) {
        return clients.unchecked(stack)
                .baseUrl("http://127.0.0.1:" + gateway.getAddress().getPort() + "/team/im/");
    }

    @EveryStack
    void lets_everything_through_that_has_the_key(Stack stack) {
        XuqmClient xuqm = clients.build(behind(stack).header("X-Gateway-Key", "key-1"));

        xuqm.ping().execute();
        CallResponse<Message> sent =
                xuqm.messages().send(SendMessage.text("user_002", "hi")).executeForResponse();

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.requestId()).isEqualTo("gateway-7");
        assertThat(sent.value().clientMsgId()).matches("[0-9a-f]{32}");
        assertThat(emulator.emulator().messages()).hasSize(1);
    }

    @EveryStack
    void is_named_where_it_refuses_the_sign_in_for_want_of_the_key(Stack stack) {
        XuqmClient xuqm = clients.build(behind(stack));

        assertThatThrownBy(() -> xuqm.ping().execute())
                .isInstanceOf(XuqmSignInException.class)
                .hasMessageContaining("HTTP 403")
                .hasMessageContaining("check baseUrl");
        assertThat(emulator.emulator().requestCount("accounts.exists")).isZero();
    }
}
