package uk.waymark.deployment.drill.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.drill.Site;

/** The proxy of the drill behaves as the runbook's does: it passes over the dead, and sends nothing twice. */
class ProxyDrill {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static HttpServer node(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", visit -> {
            byte[] sent = visit.getRequestBody().readAllBytes();
            String from = visit.getRequestHeaders().getFirst("X-Forwarded-For");
            byte[] answer = (name + " " + visit.getRequestURI() + " " + new String(sent, StandardCharsets.UTF_8) + from)
                    .getBytes(StandardCharsets.UTF_8);
            visit.getResponseHeaders().add("Set-Cookie", "who=" + name);
            visit.sendResponseHeaders(200, answer.length);
            visit.getResponseBody().write(answer);
            visit.close();
        });
        server.start();
        return server;
    }

    private static Site at(int port) {
        return path -> URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> post(Proxy proxy, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(proxy.page(path))
                .header("X-Forwarded-For", "6.6.6.6")
                .POST(HttpRequest.BodyPublishers.ofString("words "))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void each_takes_its_turn_and_the_dead_are_passed_over() throws IOException, InterruptedException {
        HttpServer one = node("one");
        HttpServer two = node("two");
        try (Proxy proxy = new Proxy(
                List.of(at(one.getAddress().getPort()), at(two.getAddress().getPort())))) {
            Set<String> both = new TreeSet<>();
            both.add(post(proxy, "/a?b=c%20d").body());
            both.add(post(proxy, "/a?b=c%20d").body());
            assertThat(both).containsExactly("one /a?b=c%20d words 127.0.0.1", "two /a?b=c%20d words 127.0.0.1");

            one.stop(0);

            for (int i = 0; i < 4; i++) {
                HttpResponse<String> answer = post(proxy, "/a");
                assertThat(answer.body()).startsWith("two");
                assertThat(answer.headers().firstValue("Set-Cookie")).contains("who=two");
            }
            two.stop(0);
            assertThat(post(proxy, "/a").statusCode()).isEqualTo(502);
        }
    }

    @Test
    void an_answer_that_is_cut_off_is_passed_on_as_that_and_nothing_is_sent_twice() throws IOException {
        AtomicInteger arrived = new AtomicInteger();
        HttpServer well = node("well");
        try (ServerSocket dying = new ServerSocket(0, 10, HERE);
                Proxy proxy = new Proxy(
                        List.of(at(dying.getLocalPort()), at(well.getAddress().getPort())))) {
            CompletableFuture<Void> death = CompletableFuture.runAsync(() -> dieOver(dying, arrived));

            assertThatThrownBy(() -> post(proxy, "/send")).isInstanceOf(IOException.class);

            death.join();
            assertThat(arrived).hasValue(1);
        } finally {
            well.stop(0);
        }
    }

    /** Reads what is sent, and ends in the middle of the answer. */
    private static void dieOver(ServerSocket node, AtomicInteger arrived) {
        try (Socket visit = node.accept()) {
            arrived.addAndGet(visit.getInputStream().read(new byte[10_000]) > 0 ? 1 : 0);
            visit.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".getBytes(StandardCharsets.US_ASCII));
            visit.getOutputStream().flush();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
