package uk.waymark.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Browser;
import uk.waymark.web.RunningPages;

@RunningPages
class AssetFilesIT {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void every_file_that_a_page_names_is_there_cached_and_needs_no_session() {
        Matcher named = FILE.matcher(new Browser(port).get("/sign-in").body());
        int files = 0;
        while (named.find()) {
            Browser stranger = new Browser(port);
            HttpResponse<String> file = stranger.get(named.group(1));
            assertThat(file.statusCode()).as(named.group(1)).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=86400, public");
            assertThat(stranger.cookieCount()).isZero();
            files++;
        }
        assertThat(files).isEqualTo(4);
    }

    @Test
    void the_reserved_typeface_is_gone_and_the_rest_is_served() {
        String css =
                new Browser(port).get("/assets/govuk/govuk-frontend.min.css").body();

        assertThat(css).hasSizeGreaterThan(100_000).contains(".govuk-button", "font-family:arial,sans-serif");
        assertThat(css).doesNotContain("@font-face", "GDS Transport");
    }

    @Test
    void the_script_asks_for_the_components_of_the_version_that_is_served() {
        Browser browser = new Browser(port);
        String script = browser.get("/assets/waymark.js").body();

        assertThat(script).contains("./govuk/govuk-frontend.min.js?v=" + AssetFiles.componentVersion());
        assertThat(browser.get("/assets/govuk/govuk-frontend.min.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    }

    @Test
    void the_icon_is_there_and_nothing_else_of_the_class_path_is() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(browser.get("/assets/messages.properties").statusCode()).isEqualTo(404);
        assertThat(browser.get("/assets/..%2fmessages.properties").statusCode()).isBetween(400, 404);
    }
}
