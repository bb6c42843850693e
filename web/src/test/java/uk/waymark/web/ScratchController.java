package uk.waymark.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** Behaviour that the tests need behind the pages: a note to send, a form to fill, and things that go wrong. */
@Controller
public class ScratchController {

    public record Note(
            @NotBlank String words,
            @RealDate TypedDate seen,
            @Nullable Integer count) {}

    public static final AtomicReference<@Nullable String> LAST_NOTE = new AtomicReference<>();
    public static final AtomicReference<@Nullable Filled> LAST_FORM = new AtomicReference<>();

    public static final Semaphore ARRIVED = new Semaphore(0);
    public static final Semaphore LET_GO = new Semaphore(0);

    private final Forms forms;

    ScratchController(Forms forms) {
        this.forms = forms;
    }

    @PostMapping("/note/{ref}")
    String note(@PathVariable String ref, String words) {
        LAST_NOTE.set(ref + ": " + words);
        return "redirect:/today?done=saved";
    }

    @PostMapping("/form")
    @ResponseBody
    String form(@Valid @ModelAttribute("form") Note note, BindingResult result) {
        LAST_FORM.set(forms.sent(result, Note.class));
        return "read";
    }

    @GetMapping("/help/no-such-view")
    String noSuchView() {
        return "no/such/view";
    }

    @GetMapping("/help/fault")
    String fault() {
        throw new IllegalStateException("a fault inside");
    }

    /** Stays at work until the test lets it go. */
    @GetMapping("/help/held")
    @ResponseBody
    String held() throws InterruptedException {
        ARRIVED.release();
        LET_GO.acquire();
        return "let go";
    }

    /** Leads on, and then finds that the database is away. */
    @GetMapping("/help/lost-connection")
    void lostConnection(HttpServletResponse response) throws IOException, SQLException {
        response.sendRedirect("/today");
        throw new SQLTransientConnectionException("the database is away");
    }

    @GetMapping("/help/conflict")
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(409);
    }
}
