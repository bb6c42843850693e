package uk.waymark.deployment.drill.nodes;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import uk.waymark.deployment.drill.Site;

/**
 * Gives each request to the next node, and passes over one that takes none. It sends nothing twice: where a node dies over a
 * request, the visitor's connection ends without an answer, as the node's did.
 */
public final class Proxy implements Site, AutoCloseable {

    private static final Set<String> OWN_AFFAIR = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "expect",
            "upgrade",
            "http2-settings",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto");

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<? extends Site> nodes;

    public Proxy(List<? extends Site> nodes) throws IOException {
        this.nodes = nodes;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    @Override
    public URI page(String path) {
        return URI.create("http://" + name() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange visit) {
        try (visit) {
            byte[] body = visit.getRequestBody().readAllBytes();
            int first = Math.floorMod(turn.getAndIncrement(), nodes.size());
            int dead = 0;
            for (int i = 0; i < nodes.size(); i++) {
                Site node = nodes.get((first + i) % nodes.size());
                try {
                    HttpResponse<byte[]> answer =
                            client.send(request(node, visit, body), HttpResponse.BodyHandlers.ofByteArray());
                    passOn(answer, visit);
                    return;
                } catch (ConnectException | HttpConnectTimeoutException takesNone) {
                    dead++;
                }
            }
            if (dead == nodes.size()) {
                visit.sendResponseHeaders(502, -1);
            }
        } catch (IOException cutOff) {
            // Closing the visit without an answer is what the visitor would see of the node itself.
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Site node, HttpExchange visit, byte[] body) {
        String path = visit.getRequestURI().getRawPath();
        String query = visit.getRequestURI().getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(node.page(query == null ? path : path + "?" + query))
                .timeout(Duration.ofSeconds(60))
                .method(
                        visit.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body))
                .header("X-Forwarded-For", visit.getRemoteAddress().getAddress().getHostAddress())
                .header("X-Forwarded-Host", name())
                .header("X-Forwarded-Proto", "http");
        visit.getRequestHeaders()
                .forEach((name, values) ->
                        values.stream().filter(value -> passes(name)).forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static void passOn(HttpResponse<byte[]> answer, HttpExchange visit) throws IOException {
        Headers headers = visit.getResponseHeaders();
        answer.headers()
                .map()
                .forEach((name, values) ->
                        values.stream().filter(value -> passes(name)).forEach(value -> headers.add(name, value)));
        byte[] body = answer.body();
        visit.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            visit.getResponseBody().write(body);
        }
    }

    private static boolean passes(String header) {
        return !OWN_AFFAIR.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }
}
