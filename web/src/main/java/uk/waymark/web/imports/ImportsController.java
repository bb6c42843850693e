package uk.waymark.web.imports;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.CsvTable;
import uk.waymark.engine.imports.ImportColumn;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.imports.Imports;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Forms;

/** Many children in one file: chosen, checked at once for its headings, and followed from there. */
@Controller
class ImportsController {

    private static final String FILE = "#file";
    private static final String TOO_LARGE =
            "The file is larger than 16 MB. Divide it, and bring in one part after the other";

    private final Imports imports;
    private final ImportPages pages;
    private final Forms forms;
    private final MessageSource messages;

    ImportsController(Imports imports, ImportPages pages, Forms forms, MessageSource messages) {
        this.imports = imports;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/imports")
    String list(Reader reader, @RequestParam(defaultValue = "") String problem, Model model) {
        List<Problem> problems = problem.equals("too-large") ? List.of(new Problem(TOO_LARGE, FILE)) : List.of();
        return pages.list(reader, forms.empty(ImportForm.class), problems, model);
    }

    @GetMapping("/imports/template/{kind}.csv")
    ResponseEntity<String> template(@PathVariable String kind) {
        ImportKind wanted = kind.equals("in-care") ? ImportKind.IN_CARE : ImportKind.REFERRALS;
        String headings =
                wanted.columns().stream().map(ImportColumn::heading).collect(Collectors.joining(",", "\uFEFF", "\r\n"));
        return download(headings, kind.equals("in-care") ? "in-care.csv" : "referrals.csv");
    }

    @PostMapping("/imports")
    String bring(
            Reader reader,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        List<Problem> problems =
                new ArrayList<>(forms.sent(typed, ImportForm.class).problems());
        if (file == null || file.isEmpty()) {
            problems.add(new Problem(nothingIn(file), FILE));
        }
        if (file == null || !problems.isEmpty()) {
            return pages.list(reader, forms.sent(typed, ImportForm.class), problems, model);
        }
        try {
            CsvTable table = CsvTable.read(file.getBytes(), form.kind());
            problems.addAll(whatDoesNotFit(table));
            if (problems.isEmpty()) {
                UUID order = Objects.requireNonNullElseGet(form.commandId(), UUID::randomUUID);
                return "redirect:"
                        + imports.bring(reader, form.kind(), table, order).location();
            }
        } catch (Refusal.NotNow refused) {
            problems.add(new Problem(
                    Objects.requireNonNull(messages.getMessage(refused.messageKey(), null, "", Locale.UK)), FILE));
        }
        return pages.list(reader, forms.sent(typed, ImportForm.class), problems, model);
    }

    /** A browser sends a file without a name when none was chosen. */
    private static String nothingIn(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isEmpty()
                ? "Choose a file"
                : "The file is empty. Choose the one that holds the rows";
    }

    private static List<Problem> whatDoesNotFit(CsvTable table) {
        List<Problem> problems = new ArrayList<>();
        if (table.broken() > 0) {
            problems.add(new Problem(
                    "Line " + table.broken() + " holds a letter that we cannot read as " + table.readAs()
                            + ". Save the file as \"CSV UTF-8\", look at that line, and try again",
                    FILE));
        }
        table.missing()
                .forEach(column -> problems.add(
                        new Problem("The column \"" + column.heading() + "\" is missing from the file", FILE)));
        table.unknown()
                .forEach(heading -> problems.add(new Problem(
                        "We cannot keep the column \"" + heading + "\": rename it, or take it out of the file", FILE)));
        table.twice()
                .forEach(heading -> problems.add(
                        new Problem("The column \"" + heading + "\" is in the file twice: take one out", FILE)));
        return problems;
    }

    static ResponseEntity<String> download(String text, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
