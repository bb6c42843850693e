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
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser with a person before it. A patient one sends the same again until there is an answer, also when the answer is
 * "not now": after as long as that answer says, or else later each time. Another goes away.
 */
public final class Visitor {

    /** No answer, or "not now", for somebody who does not wait. */
    public static final class WentAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WentAway(String path) {
            super("no answer from " + path);
        }
    }

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(400);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 4_000;
    private static final Pattern ONE = Pattern.compile("WM-[A-Z0-9-]+|[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Executor ALL_BROWSERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "browsers");
        thread.setDaemon(true);
        return thread;
    });

    private final Site site;
    private final Times times;
    private final boolean patient;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Visitor(Site site, Times times, boolean patient) {
        this.site = site;
        this.times = times;
        this.patient = patient;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(3))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(ALL_BROWSERS)
                .build();
    }

    /** Somebody else sits down at this browser. */
    public void forget() {
        cookies.getCookieStore().removeAll();
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(site.page(path)).GET());
    }

    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.page(path))
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
        return send(HttpRequest.newBuilder(site.page(path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String part(String border, String names) {
        return "--" + border + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    }

    private Page send(HttpRequest.Builder request) {
        HttpRequest sent = request.timeout(Duration.ofSeconds(30)).build();
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (long pause = FIRST_PAUSE_MILLIS; true; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            Page page = once(sent);
            if (!page.notNow()) {
                return page;
            }
            if (!patient || System.nanoTime() > until) {
                throw new WentAway(sent.uri().getPath());
            }
            long asked = Math.min(TimeUnit.SECONDS.toMillis(page.comeAgainAfter()), LONGEST_PAUSE_MILLIS);
            waitSome(Math.max(pause, asked));
        }
    }

    /** Not all at the same moment: each some half as long or half as long again. */
    private static void waitSome(long millis) {
        double share = 0.5 + ThreadLocalRandom.current().nextDouble();
        LockSupport.parkNanos((long) (TimeUnit.MILLISECONDS.toNanos(millis) * share));
    }

    private Page once(HttpRequest sent) {
        long begun = System.nanoTime();
        try {
            Page page = read(client.send(sent, HttpResponse.BodyHandlers.ofString()));
            times.note(page, kind(sent), System.nanoTime() - begun);
            return page;
        } catch (IOException noAnswer) {
            Page none = new Page(Page.NO_ANSWER, "", "", 0);
            times.note(none, kind(sent), System.nanoTime() - begun);
            return none;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Page read(HttpResponse<String> response) {
        String location = response.headers()
                .firstValue("Location")
                .map(to -> URI.create(to))
                .map(to -> to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery())
                .orElse("");
        return new Page(
                response.statusCode(),
                location,
                response.body(),
                response.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** Which page it is, whichever child or step it is about. */
    private static String kind(HttpRequest sent) {
        return sent.method() + " " + ONE.matcher(sent.uri().getPath()).replaceAll("*");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
