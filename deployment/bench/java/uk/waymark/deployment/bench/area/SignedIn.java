package uk.waymark.deployment.bench.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in and reads pages. */
public final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public SignedIn(int port, String username, String password) {
        this.home = "http://localhost:" + port;
        fill("/sign-in", "/sign-in", Map.of("username", username, "password", password));
        if (get("/").contains("name=\"password\"")) {
            throw new IllegalStateException(username + " cannot sign in");
        }
    }

    /** The page; its status when it was refused. */
    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).GET());
    }

    /** Sends the form of this page, with its token. */
    public void fill(String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        post(path, all);
    }

    private void post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() < 400 ? answer.body() : "status " + answer.statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
