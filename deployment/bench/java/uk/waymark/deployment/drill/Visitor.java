package uk.waymark.deployment.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A browser with a patient person before it: when no answer comes, the same is sent again until one does. */
final class Visitor {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(400);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** How often something was sent again because no answer had come, over all visitors. */
    static final AtomicLong SENT_AGAIN = new AtomicLong();

    private final Program program;
    private final HttpClient client;

    Visitor(Program program) {
        this.program = program;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(3))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Page get(String path) {
        return send(HttpRequest.newBuilder(program.page(path)).GET());
    }

    /** Gets a page, and the one to which that one sends the visitor. */
    Page follow(String path) {
        Page page = get(path);
        return page.redirects() ? get(page.location()) : page;
    }

    Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(program.page(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file beside the fields of its form. */
    Page upload(String path, Map<String, String> fields, String file) {
        String border = "waymark-border-7f4k3x";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(part(border, "name=\"" + name + "\"")).append(value).append("\r\n"));
        body.append(part(border, "name=\"file\"; filename=\"x.csv\"")).append(file);
        body.append("\r\n--").append(border).append("--\r\n");
        return send(HttpRequest.newBuilder(program.page(path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String part(String border, String names) {
        return "--" + border + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    }

    private Page send(HttpRequest.Builder request) {
        HttpRequest sent = request.timeout(Duration.ofSeconds(30)).build();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                return read(client.send(sent, HttpResponse.BodyHandlers.ofString()));
            } catch (IOException noAnswer) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(
                            "no answer from " + sent.uri().getPath(), noAnswer);
                }
                SENT_AGAIN.incrementAndGet();
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static Page read(HttpResponse<String> response) {
        String location = response.headers()
                .firstValue("Location")
                .map(to -> URI.create(to))
                .map(to -> to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery())
                .orElse("");
        return new Page(response.statusCode(), location, response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
