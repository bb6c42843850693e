package uk.waymark.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportColumn;
import uk.waymark.engine.imports.ImportFile;
import uk.waymark.engine.imports.ImportRow;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.imports.Imports;
import uk.waymark.engine.imports.Imports.Shown;
import uk.waymark.engine.imports.RejectedRows;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Filled;
import uk.waymark.web.words.Days;

/** Puts files and their rows into words. */
@Component
class ImportPages {

    private static final int SIZE = 25;

    private final Imports imports;
    private final RejectedRows rejected;
    private final MessageSource messages;

    ImportPages(Imports imports, RejectedRows rejected, MessageSource messages) {
        this.imports = imports;
        this.rejected = rejected;
        this.messages = messages;
    }

    String list(Reader reader, Filled form, List<Problem> problems, Model model) {
        List<ImportedFiles.One> files =
                imports.of(reader).stream().map(this::file).toList();
        String order = form.answer("commandId");
        model.addAttribute(
                "page",
                new ImportedFiles(
                        files, form, order.isEmpty() ? UUID.randomUUID().toString() : order, problems));
        return "imports/files";
    }

    private ImportedFiles.One file(ImportFile file) {
        Map<State, Integer> counts = imports.counts(file);
        return new ImportedFiles.One(
                "/imports/" + file.id(),
                file.kind().title() + ", " + Days.moment(file.receivedAt()),
                file.rows(),
                ImportedFile.tag(file, counts));
    }

    String one(Reader reader, UUID id, State show, int page, String problem, Model model) {
        ImportFile file = imports.open(reader, id);
        Map<State, Integer> counts = imports.counts(file);
        Slice<Shown> slice = imports.rows(reader, file, show, page, SIZE);
        List<ImportedFile.Line> lines =
                slice.items().stream().map(shown -> line(file, shown)).toList();
        String address = "/imports/" + id + "?show=" + show + "&page=";
        model.addAttribute(
                "file",
                new ImportedFile(
                        file,
                        counts,
                        show,
                        lines,
                        new Pages(slice.page(), slice.pages(), address),
                        new ImportedFile.Kept(
                                rejected.days(),
                                rejected.goOn(file),
                                UUID.randomUUID().toString()),
                        problem.isEmpty() ? List.of() : List.of(new Problem(problem, null))));
        return "imports/file";
    }

    private ImportedFile.Line line(ImportFile file, Shown shown) {
        ImportRow row = shown.row();
        List<PossibleMatch> like = row.state() == State.LOOK ? imports.like(file, row) : List.of();
        String child = shown.cells().getOrDefault(ImportColumn.GIVEN, "") + " "
                + shown.cells().getOrDefault(ImportColumn.FAMILY, "");
        String born = shown.cells().getOrDefault(ImportColumn.BORN, "");
        return new ImportedFile.Line(
                row.id().toString(),
                row.line(),
                child.isBlank() ? "" : child.strip() + (born.isEmpty() ? "" : ", born " + born),
                row.reference() == null ? "" : row.reference(),
                row.state() == State.REJECTED ? why(row.why()) : "",
                like.stream()
                        .map(match -> new ImportedFile.Like(
                                match.reference(),
                                match.initials() + ", born " + Days.plain(match.birthDate()),
                                match.likeness().title(),
                                match.status().title()))
                        .toList());
    }

    /** What is wrong with a row, for example "Date of birth: Enter a real date". */
    String why(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(this::sentence)
                .collect(Collectors.joining("; "));
    }

    private String sentence(String code) {
        int colon = code.indexOf(':');
        String words = Objects.requireNonNull(messages.getMessage(code.substring(colon + 1), null, code, Locale.UK));
        return colon <= 0
                ? words
                : ImportColumn.valueOf(code.substring(0, colon)).heading() + ": " + words;
    }
}
