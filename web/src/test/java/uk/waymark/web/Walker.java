package uk.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and fills in forms as they stand on the page. */
public final class Walker {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final Browser browser;

    private Walker(Browser browser) {
        this.browser = browser;
    }

    public static Walker signedIn(int port, String name) {
        Browser browser = new Browser(port);
        browser.signIn(name, PagesApplication.PASSWORD);
        return new Walker(browser);
    }

    public HttpResponse<String> open(String path) {
        return browser.get(path);
    }

    /** The page, which must be there. */
    public String page(String path) {
        HttpResponse<String> answer = open(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What the page says, without the frame around it. */
    public String main(String path) {
        String page = page(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    /** The answers to a question for a day. */
    public static Map<String, String> day(String box, LocalDate day) {
        return new HashMap<>(Map.of(
                box + ".day", String.valueOf(day.getDayOfMonth()),
                box + ".month", String.valueOf(day.getMonthValue()),
                box + ".year", String.valueOf(day.getYear())));
    }

    /** Sends the form with this address as it stands on the page, with these answers. */
    public HttpResponse<String> send(String page, String action, Map<String, String> answers) {
        return again(filled(page, action, answers), action);
    }

    /** The fields of the form with this address: what the page hides in it, and these answers. */
    public Map<String, String> filled(String page, String action, Map<String, String> answers) {
        int start = page.indexOf("action=\"" + action + "\"");
        assertThat(start).as("a form for " + action).isPositive();
        String form = page.substring(start, page.indexOf("</form>", start));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(answers);
        return fields;
    }

    /** The same answers in another form, not the same form sent twice. */
    public static Map<String, String> anew(Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>(answers);
        fields.put("commandId", UUID.randomUUID().toString());
        return fields;
    }

    /** Sends exactly these fields. */
    public HttpResponse<String> again(Map<String, String> fields, String action) {
        return browser.post(action, fields);
    }

    /** Sends what stood in somebody else's form as one's own: with the token of one's own session, which is not what stops it. */
    public HttpResponse<String> forge(Map<String, String> fields, String action) {
        Matcher token = TOKEN.matcher(page("/today"));
        assertThat(token.find()).as("a token of one's own").isTrue();
        Map<String, String> forged = new LinkedHashMap<>(fields);
        assertThat(forged.replace("_csrf", token.group(1))).isNotNull();
        return again(forged, action);
    }

    /** The form is carried out and the browser is sent on to this page. */
    public void done(HttpResponse<String> answer, String location) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(location);
    }
}
