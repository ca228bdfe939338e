package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HostResolver;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("looking hosts up for all exchanges of a transport")
class SharedResolverTest {

    private static final InetAddress ONE = address(1);
    private static final InetAddress TWO = address(2);

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<String> lookedUp = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private HostResolver resolver = host -> List.of(ONE, TWO);
    private final SharedResolver shared = new SharedResolver(
            host -> {
                lookedUp.add(host);
                return resolver.resolve(host);
            },
            workers::add);

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private SharedResolver.Waiter waiter(String name) {
        return new SharedResolver.Waiter() {
            @Override
            public void resolved(List<InetAddress> addresses) {
                heard.add(name + " "
                        + addresses.stream().map(InetAddress::getHostAddress).toList());
            }

            @Override
            public void failed(Throwable cause) {
                heard.add(name + " " + cause);
            }
        };
    }

    private void work() {
        for (Runnable task = workers.poll(); task != null; task = workers.poll()) {
            task.run();
        }
    }

    @Test
    @DisplayName("takes one look-up for all who wait for a name, in whatever case, and gives each all its addresses")
    void oneLookup() {
        shared.resolve("a.test", waiter("first"));
        shared.resolve("A.Test", waiter("second"));
        assertThat(workers).hasSize(1);
        assertThat(heard).isEmpty();
        work();
        assertThat(lookedUp).containsExactly("a.test");
        assertThat(heard).containsExactly("first [127.0.0.1, 127.0.0.2]", "second [127.0.0.1, 127.0.0.2]");
    }

    @Test
    @DisplayName("keeps no result")
    void notKept() {
        shared.resolve("a.test", waiter("first"));
        work();
        resolver = host -> List.of(TWO);
        shared.resolve("a.test", waiter("second"));
        work();
        assertThat(heard).containsExactly("first [127.0.0.1, 127.0.0.2]", "second [127.0.0.2]");
    }

    @Test
    @DisplayName("takes addresses at once, as they are")
    void literals() {
        shared.resolve("127.0.0.1", waiter("v4"));
        shared.resolve("[::1]", waiter("v6"));
        assertThat(workers).isEmpty();
        assertThat(lookedUp).isEmpty();
        assertThat(heard).containsExactly("v4 [127.0.0.1]", "v6 [0:0:0:0:0:0:0:1]");
    }

    @Test
    @DisplayName("forgets one who has left, and looks up for the others")
    void leaving() {
        SharedResolver.Lookup first = shared.resolve("a.test", waiter("first"));
        shared.resolve("a.test", waiter("second"));
        first.leave();
        work();
        assertThat(heard).containsExactly("second [127.0.0.1, 127.0.0.2]");
        first.leave();
    }

    @Test
    @DisplayName("tells all who wait why a name has no address")
    void failure() {
        resolver = host -> {
            throw new UnknownHostException(host);
        };
        shared.resolve("a.test", waiter("first"));
        shared.resolve("a.test", waiter("second"));
        work();
        String told = "java.net.UnknownHostException: a.test";
        assertThat(heard).containsExactly("first " + told, "second " + told);
    }

    @Test
    @DisplayName("takes an empty answer of a user's resolver, an error and a null for a failure")
    void badResolvers() {
        List<HostResolver> bad = List.of(
                host -> List.of(),
                host -> {
                    throw new NoClassDefFoundError("of the resolver");
                },
                host -> null);
        for (HostResolver each : bad) {
            resolver = each;
            shared.resolve("a.test", waiter("waiter"));
            work();
        }
        assertThat(heard).hasSize(3);
        assertThat(heard.get(0)).endsWith("UnknownHostException: the host resolver knows no address of a.test");
        assertThat(heard.get(1)).endsWith("NoClassDefFoundError: of the resolver");
        assertThat(heard.get(2)).contains("NullPointerException");
    }

    @Test
    @DisplayName("tells the others although one who waits throws")
    void throwingWaiter() {
        shared.resolve("a.test", new SharedResolver.Waiter() {
            @Override
            public void resolved(List<InetAddress> addresses) {
                throw new IllegalStateException("of this waiter alone");
            }

            @Override
            public void failed(Throwable cause) {
                heard.add("must not be");
            }
        });
        shared.resolve("a.test", waiter("second"));
        work();
        assertThat(heard).containsExactly("second [127.0.0.1, 127.0.0.2]");
    }

    @Test
    @DisplayName("runs at most 32 look-ups at a time; further names wait, and those nobody wants any more are dropped")
    void bounded() {
        List<SharedResolver.Lookup> lookups = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lookups.add(shared.resolve("host" + i + ".test", waiter("waiter")));
        }
        assertThat(workers).hasSize(32);
        lookups.subList(100, 1000).forEach(SharedResolver.Lookup::leave);
        work();
        assertThat(lookedUp).hasSize(100);
        assertThat(heard).hasSize(100);
        for (int i = 0; i < 33; i++) {
            shared.resolve("again" + i + ".test", waiter("waiter"));
        }
        assertThat(workers).as("places are free again").hasSize(32);
    }

    @Test
    @DisplayName("fails those who wait, however many, once no worker is left")
    void noWorker() {
        List<Runnable> taken = new ArrayList<>();
        SharedResolver closing = new SharedResolver(resolver, task -> {
            if (taken.size() == 32) {
                throw new RejectedExecutionException("closed");
            }
            taken.add(task);
        });
        for (int i = 0; i < 20_000; i++) {
            closing.resolve("host" + i + ".test", waiter("waiter"));
        }
        assertThat(heard).isEmpty();
        taken.get(0).run();
        assertThat(heard).hasSize(20_000 - 31);
    }

    @Test
    @DisplayName("says so to one who comes when no worker is left")
    void closed() {
        SharedResolver closed = new SharedResolver(resolver, task -> {
            throw new RejectedExecutionException("closed");
        });
        closed.resolve("a.test", waiter("waiter"));
        assertThat(heard).containsExactly("waiter java.util.concurrent.RejectedExecutionException: closed");
    }
}
