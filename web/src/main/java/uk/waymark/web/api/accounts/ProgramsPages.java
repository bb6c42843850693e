package uk.waymark.web.api.accounts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiAccount;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.api.KeepApiAccounts;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Problem;
import uk.waymark.web.component.Row;
import uk.waymark.web.component.Tag;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.words.Days;

/** Makes the page of the programs. */
@Component
class ProgramsPages {

    static final String VIEW = "api/accounts";

    private final KeepApiAccounts keep;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Forms forms;
    private final Today today;

    ProgramsPages(KeepApiAccounts keep, Accounts accounts, Agencies agencies, Forms forms, Today today) {
        this.keep = keep;
        this.accounts = accounts;
        this.agencies = agencies;
        this.forms = forms;
        this.today = today;
    }

    String show(Reader reader, @Nullable Filled sent, Model model) {
        return show(reader, sent, sent == null ? List.of() : sent.problems(), model);
    }

    /** The page after something else than its form was refused. */
    String show(Reader reader, List<Problem> problems, Model model) {
        return show(reader, null, problems, model);
    }

    private String show(Reader reader, @Nullable Filled sent, List<Problem> problems, Model model) {
        List<ApiAccount> programs = keep.list(reader);
        Map<UUID, String> makers = accounts
                .findAllById(programs.stream().map(ApiAccount::createdBy).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
        Filled form = sent == null ? forms.empty(ProgramForm.class) : sent;
        String typed = form.answer("commandId");
        model.addAttribute(
                "page",
                new ProgramsPage(
                        programs.stream()
                                .map(program -> program(program, makers.getOrDefault(program.createdBy(), "")))
                                .toList(),
                        agencyChoices(reader),
                        KeepApiAccounts.ROLES.stream()
                                .map(role -> Choice.of(role.name(), role.title()))
                                .toList(),
                        Arrays.stream(ApiScope.values())
                                .map(scope -> Choice.of(scope.name(), scope.title()))
                                .toList(),
                        form,
                        typed.isEmpty() ? UUID.randomUUID().toString() : typed,
                        sent != null,
                        problems));
        return VIEW;
    }

    private List<Choice> agencyChoices(Reader reader) {
        return agencies.findByAreaIdOrderByName(Objects.requireNonNull(reader.areaId())).stream()
                .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                .toList();
    }

    private ProgramsPage.Program program(ApiAccount program, String maker) {
        boolean over = program.revokedAt() != null || today.date().isAfter(program.expiresOn());
        return new ProgramsPage.Program(
                program.id().toString(),
                program.name(),
                state(program, over),
                program.revokedAt() == null,
                program.version(),
                rows(program, maker));
    }

    private static Tag state(ApiAccount program, boolean over) {
        if (program.revokedAt() != null) {
            return new Tag("Ended", Tag.Colour.GREY);
        }
        return over ? new Tag("Expired", Tag.Colour.GREY) : new Tag("In use", Tag.Colour.GREEN);
    }

    private static List<Row> rows(ApiAccount program, String maker) {
        Instant used = program.lastUsedAt();
        return List.of(
                Row.of("Key", "wmk_" + program.keyId() + "_…"),
                Row.of("May", program.scopes().stream().map(ApiScope::title).collect(Collectors.joining("; "))),
                Row.of("Last day", Days.plain(program.expiresOn())),
                Row.of("Last used", used == null ? "not yet" : Days.moment(used)),
                Row.of("Let in by", maker + ", " + Days.moment(program.createdAt())));
    }
}
