package com.xuqm.it.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.xuqm.tck.http.ReceivedRequest;
import com.xuqm.tck.http.ServerConnection;
import java.io.IOException;
import java.util.stream.Collectors;

/** A way to answer that repeats as much as it can of what was sent: credentials anywhere, texts where texts are sent. */
enum Mirror {
    REPEATS_THE_REQUEST {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(200, envelope(200, "success", echo(request)), JSON);
        }
    },
    ANSWERS_ANOTHER_TYPE {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(200, envelope(200, "success", "[[{\"token\":\"" + credentials(request) + "\"}]]"), JSON);
        }
    },
    CUTS_THE_JSON_OFF {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            String whole = envelope(200, "success", echo(request));
            connection.respond(200, whole.substring(0, whole.length() - 2), JSON);
        }
    },
    CUTS_THE_BODY_OFF {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
                    + envelope(200, "success", echo(request)));
            connection.close();
        }
    },
    SENDS_TOO_MUCH {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(200, envelope(200, "success", echo(request)) + " ".repeat(70_000), JSON);
        }
    },
    SENDS_GARBAGE {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.send("LEAK/9 " + credentials(request) + "\r\n" + credentials(request) + "\r\n\r\n");
            connection.close();
        }
    },
    BREAKS_A_HEADER {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.send("HTTP/1.1 200 OK\r\n" + credentials(request) + "\r\nContent-Length: x"
                    + credentials(request) + "\r\n\r\n");
            connection.close();
        }
    },
    RESETS {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.reset();
        }
    },
    HANGS_UP {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.close();
        }
    },
    SENDS_A_PAGE {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(
                    502, "<html><body>Bad Gateway: " + sent(request) + "</body></html>", "Content-Type: text/html");
        }
    },
    SENDS_A_PAGE_UNDER_200 {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(
                    200, "<html><body>Welcome: " + sent(request) + "</body></html>", "Content-Type: text/html");
        }
    },
    SENDS_TEXT {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(413, "too much: " + sent(request), "Content-Type: text/plain");
        }
    },
    REDIRECTS {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(302, "", "Location: http://127.0.0.1/?token=" + credentials(request));
        }
    },
    IS_BROKEN_UNDER_200 {
        @Override
        void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
            connection.respond(200, envelope(500, "cannot use " + sent(request), "null"), JSON);
        }
    },
    FINDS_IT_BAD(400),
    DOES_NOT_KNOW_THE_TOKEN(401),
    FORBIDS(403),
    DOES_NOT_FIND(404),
    CONFLICTS(409),
    IS_A_TEAPOT(418),
    WANTS_FEWER(429),
    IS_BROKEN(500),
    IS_BUSY(503);

    private static final String JSON = "Content-Type: application/json";

    private final int status;

    Mirror() {
        this(0);
    }

    Mirror(int status) {
        this.status = status;
    }

    /** Answers one request. */
    void answer(ServerConnection connection, ReceivedRequest request) throws IOException {
        connection.respond(
                status,
                envelope(status, "refused: " + sent(request), echo(request)),
                JSON,
                "Set-Cookie: session=" + credentials(request));
    }

    private static String envelope(int code, String message, String data) {
        return "{\"code\":" + code + ",\"status\":\"0\",\"message\":\"" + message + "\",\"data\":" + data + "}";
    }

    /** The credentials, and a text if one came. */
    private static String sent(ReceivedRequest request) {
        String received = request.target() + new String(request.body(), ISO_8859_1);
        return credentials(request) + (received.contains(Marker.TEXT) ? " content " + Marker.TEXT + " is bad" : "");
    }

    /** The app's secret, which the service knows, and whichever credentials came with the request. */
    private static String credentials(ReceivedRequest request) {
        String received = request.target() + request.fields() + new String(request.body(), ISO_8859_1);
        return Marker.CREDENTIALS.stream()
                .filter(marker -> marker.equals(Marker.APP_SECRET) || received.contains(marker))
                .collect(Collectors.joining(" "));
    }

    /** The request's own JSON, or a text if it had none; headers that might hold anything go along. */
    private static String echo(ReceivedRequest request) {
        String body = new String(request.body(), ISO_8859_1);
        String json = body.startsWith("{") || body.startsWith("[") ? body : "null";
        return "{\"token\":\"" + credentials(request) + "\",\"content\":\"" + Marker.TEXT + "\",\"request\":" + json
                + "}";
    }
}
