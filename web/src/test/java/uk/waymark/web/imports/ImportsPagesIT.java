package uk.waymark.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.imports.ImportWork;
import uk.waymark.web.Browser;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.Walk;

/** A file of children: brought in, followed, and settled row by row. */
@RunningPages
class ImportsPagesIT {

    private static final String HEADINGS =
            "Given names,Family name,Date of birth,What is happening,Asked for,Asked by,Received on\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportWork work;

    private Browser lead;

    @BeforeEach
    void a_send_lead_signs_in() {
        lead = new Browser(port);
        lead.signIn("send.lead", PagesApplication.PASSWORD);
    }

    private static String row(Invented child) {
        return child.given() + "," + child.family() + "," + child.born()
                + ",\"Falls,\r\nand tires\",HEALTH,SETTING,01/11/2026\r\n";
    }

    private HttpResponse<String> bring(byte[] file, String kind) {
        Map<String, String> fields =
                new HashMap<>(Browser.hiddenFields(lead.get("/imports").body()));
        fields.put("kind", kind);
        return lead.upload("/imports", fields, file);
    }

    private String brought(String text) {
        HttpResponse<String> answer = bring((HEADINGS + text).getBytes(Charset.forName("windows-1252")), "REFERRALS");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String page = Walk.location(answer);
        assertThat(lead.get(page).body()).contains("The rows are taken in while you do something else");
        while (work.turn(100) > 0) {
            // Until nothing waits.
        }
        return page;
    }

    @Test
    void each_row_has_its_result_and_the_rejected_ones_can_be_taken_away() {
        Invented good = Invented.child();
        String page = brought(row(good) + "Zoë,=1+1,31/02/2019,Falls,HEALTH,SETTING,01/11/2026\r\n");

        String shown = lead.get(page).body();
        assertThat(shown)
                .contains("2 of 2", "Every row has a result", "Windows-1252", "Line 4")
                .contains("Zoë =1+1", "Date of birth: Enter a real date, like 27/03/2019 or 2019-03-27");
        assertThat(lead.get(page + "?show=STORED").body())
                .contains("Line 3: WM-")
                .doesNotContain(good.family());
        HttpResponse<String> file = lead.get(page + "/rejected.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"rejected-rows.csv\"");
        assertThat(file.body()).contains("Zoë,'=1+1").contains("Date of birth: Enter a real date");
        assertThat(lead.get("/imports").body()).contains("Requests for help, ", ", 2 rows", "Done");
    }

    @Test
    void rejected_rows_say_when_they_go_and_the_person_who_brought_them_deletes_them_at_once() {
        String page = brought("Zoë,Smith,31/02/2019,Falls,HEALTH,SETTING,01/11/2026\r\n");
        String shown = lead.get(page).body();
        assertThat(shown).contains("The rejected rows are deleted on", "30 days after the file was done.");
        String form = shown.substring(shown.indexOf("/rejected\""));
        Map<String, String> fields =
                new HashMap<>(Browser.hiddenFields("<main" + form.substring(0, form.indexOf("</form>"))));
        assertThat(fields).containsKey("commandId");

        HttpResponse<String> deleted = lead.post(page + "/rejected", fields);

        assertThat(Walk.location(deleted)).isEqualTo(page + "?done=import-deleted");
        assertThat(lead.get(Walk.location(deleted)).body())
                .contains("The rejected rows are deleted.", "1 row that was not taken in: deleted on", "No row.")
                .doesNotContain("Zoë", "Delete the rejected rows now");
        assertThat(Walk.location(lead.post(page + "/rejected", fields))).isEqualTo(page + "?done=import-deleted");
        Browser caseworker = new Browser(port);
        caseworker.signIn("caseworker", PagesApplication.PASSWORD);
        Map<String, String> others =
                Browser.hiddenFields(caseworker.get("/imports").body());
        assertThat(caseworker.post(page + "/rejected", others).statusCode()).isEqualTo(404);
    }

    @Test
    void a_child_who_may_be_known_waits_until_somebody_has_looked() {
        Invented child = Invented.child();
        brought(row(child));
        String page = brought(row(child)) + "?show=LOOK";

        String look = lead.get(page).body();
        assertThat(look).contains("It is another child: take it in", "It is this child", child.family());
        String form = look.substring(look.indexOf("another child\""));
        Map<String, String> fields =
                new HashMap<>(Browser.hiddenFields("<main" + form.substring(0, form.indexOf("</form>"))));
        String action = page.replace("?show=LOOK", "/rows");

        HttpResponse<String> settled = lead.post(action, fields);

        assertThat(Walk.location(settled)).endsWith("?show=LOOK&done=import-settled");
        assertThat(lead.get(page).body()).contains("No row.", "Taken in</a>: 1");
        assertThat(lead.post(action, fields).body()).contains("This row has its result already");
    }

    @Test
    void a_file_that_does_not_fit_is_refused_at_once_and_says_why() {
        byte[] wrong = "Given names,Shoe size\r\nAmira,31\r\n".getBytes(StandardCharsets.UTF_8);
        String page = bring(wrong, "IN_CARE").body();
        assertThat(page)
                .contains("The column \"Family name\" is missing", "We cannot keep the column \"Shoe size\"")
                .contains("Next review due", "href=\"#file\"")
                .containsPattern("value=\"IN_CARE\"[^>]* checked");
        assertThat(bring(new byte[0], "REFERRALS").body()).contains("The file is empty. Choose the one");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'};
        assertThat(bring(picture, "REFERRALS").body()).contains("We cannot read this file as a table");
        assertThat(bring(wrong, "").body()).contains("Choose what the file holds");
        assertThat(bring(new byte[] {80, 75, 3, 4, 0, 0}, "REFERRALS").body())
                .contains("We cannot read this file as a table");
    }

    @Test
    void a_file_that_is_broken_too_long_or_too_large_is_refused_and_says_what_to_do() {
        String good = row(Invented.child());
        byte[] mixed = ("\uFEFF" + HEADINGS + good).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(mixed, mixed.length + 1);
        broken[mixed.length] = (byte) 0xE9;

        assertThat(bring(broken, "REFERRALS").body())
                .contains("Line 4 holds a letter that we cannot read as UTF-8", "CSV UTF-8", "href=\"#file\"");
        assertThat(bring((HEADINGS + good.repeat(50_001)).getBytes(StandardCharsets.UTF_8), "REFERRALS")
                        .body())
                .contains("The file holds more than 50,000 rows. Divide it");
        HttpResponse<String> large = bring(new byte[17 * 1024 * 1024], "REFERRALS");
        assertThat(Walk.location(large)).isEqualTo("/imports?problem=too-large");
        assertThat(lead.get("/imports?problem=too-large").body())
                .contains("The file is larger than 16 MB. Divide it", "href=\"#file\"", "<title>Error: ");
    }

    @Test
    void files_come_in_nowhere_else_and_from_nobody_else() {
        byte[] file = HEADINGS.getBytes(StandardCharsets.UTF_8);
        assertThat(lead.upload("/today", Map.of(), file).statusCode()).isEqualTo(415);
        assertThat(Walk.location(new Browser(port).upload("/imports", Map.of(), file)))
                .isEqualTo("/sign-in");
        assertThat(lead.upload("/imports", Map.of("kind", "REFERRALS"), file).statusCode())
                .isEqualTo(403);
        String page = brought(row(Invented.child()));
        Browser nurse = new Browser(port);
        nurse.signIn("nurse", PagesApplication.PASSWORD);
        assertThat(nurse.get("/imports").statusCode()).isEqualTo(403);
        assertThat(nurse.get(page).statusCode()).isEqualTo(403);
        Browser caseworker = new Browser(port);
        caseworker.signIn("caseworker", PagesApplication.PASSWORD);
        assertThat(caseworker.get(page).statusCode()).isEqualTo(404);
        assertThat(caseworker.get(page + "/rejected.csv").statusCode()).isEqualTo(404);
        assertThat(caseworker.get("/imports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void an_empty_table_shows_the_headings() {
        assertThat(lead.get("/imports/template/in-care.csv").body()).contains("Plan final on,Next review due");
        assertThat(lead.get("/imports/template/referrals.csv").body()).contains("Given names,Family name");
    }
}
