package uk.waymark.deployment.browser.visit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** One person in front of a browser, with scripts or without. */
public final class Visitor implements AutoCloseable {

    /** How long, in milliseconds, is waited for what must come: a busy machine is no mistake of the product. */
    private static final int PATIENCE = 30_000;

    private static final AtomicReference<Browser> BROWSER = new AtomicReference<>();

    private final TheArea area;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(TheArea area, boolean scripts) {
        this.area = area;
        this.context = Objects.requireNonNull(BROWSER.get())
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        listen();
    }

    static void with(Browser browser) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BROWSER.set(browser);
    }

    /** Somebody who is not signed in. */
    public static Visitor stranger(TheArea area, boolean scripts) {
        return new Visitor(area, scripts);
    }

    /** Somebody who has signed in. */
    public static Visitor as(TheArea area, String who, boolean scripts) {
        Visitor visitor = new Visitor(area, scripts);
        visitor.open("/sign-in");
        visitor.signIn(who);
        return visitor;
    }

    private void listen() {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequestFailed(request -> {
            if (!request.isNavigationRequest()) {
                complaints.add("request failed: " + request.url() + " " + request.failure());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add("request failed: " + response.url() + " " + response.status());
            }
        });
    }

    /** Types name and password into the sign-in form on this page. */
    public void signIn(String who) {
        page.locator("#username").fill(who);
        page.locator("#password").fill(area.password());
        button("Sign in");
    }

    /** Goes to an address; answers the status. */
    public int open(String path) {
        Response answer = page.navigate(area.home() + path);
        return answer == null ? 0 : answer.status();
    }

    /**
     * Opens the first task of this child whose name has one of these words; answers its address. A step that follows from
     * another's is made in the background, so it may be there a moment later.
     */
    public String task(String child, String... words) {
        String file = "/children/" + area.child(child);
        await(file + " offers " + List.of(words))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofMillis(PATIENCE))
                .until(() -> offered(file, words), Optional::isPresent)
                .orElseThrow()
                .click();
        page.waitForURL("**/tasks/**");
        return path();
    }

    private Optional<Locator> offered(String file, String... words) {
        open(file);
        return Stream.of(words)
                .map(word -> page.locator("main a[href^='/tasks/']:has-text(\"" + word + "\")"))
                .filter(link -> link.count() > 0)
                .map(Locator::first)
                .findFirst();
    }

    /** Opens the same browser's next window. */
    public Visitor window() {
        return new Visitor(this);
    }

    private Visitor(Visitor same) {
        this.area = same.area;
        this.context = same.context;
        this.page = context.newPage();
    }

    public void link(String text) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
    }

    public void button(String text) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
    }

    /** An impatient hand. */
    public void doubleClick(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .dblclick();
        page.waitForLoadState();
    }

    public void type(String label, String text) {
        box(label).fill(text);
    }

    /** The box with this label. */
    public Locator box(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }

    /** Answers one question of several choices. */
    public void choose(String question, String answer) {
        group(question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    public void date(String question, LocalDate day) {
        Locator boxes = group(question).getByRole(AriaRole.TEXTBOX);
        boxes.nth(0).fill(String.valueOf(day.getDayOfMonth()));
        boxes.nth(1).fill(String.valueOf(day.getMonthValue()));
        boxes.nth(2).fill(String.valueOf(day.getYear()));
    }

    private Locator group(String question) {
        return page.getByRole(
                AriaRole.GROUP, new GetByRoleOptions().setName(question).setExact(true));
    }

    /** Waits until the page's heading contains this. */
    public void sees(String heading) {
        assertThat(page.locator("h1")).containsText(heading);
    }

    /** Waits until the page says this. */
    public void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** Waits until the error beside this box says this. */
    public void errorBeside(String label, String text) {
        Locator box =
                page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
        assertThat(page.locator("#" + box.getAttribute("id") + "-error")).containsText(text);
    }

    /** Waits until the page no longer says this. */
    public void doesNotRead(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    /** What the page says, without the frame around it. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** The address without the server. */
    public String path() {
        return page.url().substring(area.home().length());
    }

    /** For what is looked at in other ways. */
    public Page page() {
        return page;
    }

    /** What the browser has complained of since the last time it was asked. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    /** Leaves; the browser must not have complained of anything. */
    @Override
    public void close() {
        List<String> said = complaints();
        context.close();
        Assertions.assertThat(said).as("complaints of the browser").isEmpty();
    }
}
