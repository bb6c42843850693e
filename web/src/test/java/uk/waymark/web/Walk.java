package uk.waymark.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Walks through pages as one person: sends the forms that pages show, with everything that they carry hidden. */
public final class Walk {

    private final Browser browser;

    private Walk(Browser browser) {
        this.browser = browser;
    }

    /** Somebody without a sign-in. */
    public static Walk nobody(int port) {
        return new Walk(new Browser(port));
    }

    /** Somebody who has just signed in. */
    public static Walk as(String username, int port) {
        Browser browser = new Browser(port);
        browser.signIn(username, PagesApplication.PASSWORD);
        return new Walk(browser);
    }

    public HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    /** Sends the form of the page at {@code shown} to {@code action}. */
    public HttpResponse<String> send(String shown, String action, Map<String, String> typed) {
        return sendFrom(browser.get(shown).body(), action, typed);
    }

    /** Sends the form of this page once, or once more. */
    public HttpResponse<String> sendFrom(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(Browser.hiddenFields(page));
        if (!fields.containsKey("_csrf") && page.contains("name=\"_csrf\" value=\"")) {
            int start = page.indexOf("name=\"_csrf\" value=\"") + 20;
            fields.put("_csrf", page.substring(start, page.indexOf('"', start)));
        }
        fields.putAll(typed);
        return browser.post(action, fields);
    }

    /** Where an answer sends the browser, without the server's name. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    public void forgetCookies() {
        browser.forgetCookies();
    }

    public void signIn(String username) {
        browser.signIn(username, PagesApplication.PASSWORD);
    }
}
