package uk.waymark.engine.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.casefile.Postcode;
import uk.waymark.engine.casefile.Upn;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;

/** Reads the cells of one row, and says of each what is wrong with it. */
final class RowReader {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_STORY = 4000;

    private final Map<ImportColumn, String> cells;
    private final List<String> wrong = new ArrayList<>();

    RowReader(Map<ImportColumn, String> cells) {
        this.cells = cells;
    }

    /** What is wrong, as {@code COLUMN:key}; empty for a row that can be taken in. */
    List<String> wrong() {
        return wrong;
    }

    Optional<ChildDetails> child() {
        String given = name(ImportColumn.GIVEN, "refer.given.missing");
        String family = name(ImportColumn.FAMILY, "refer.family.missing");
        String knownAs = name(ImportColumn.KNOWN_AS, null);
        LocalDate born = date(ImportColumn.BORN, "refer.born.missing");
        String postcode = read(
                ImportColumn.POSTCODE,
                "refer.postcode",
                text -> Postcode.read(text).map(Postcode::text));
        NhsNumber nhs = read(ImportColumn.NHS_NUMBER, "refer.nhs", NhsNumber::read);
        Upn upn = read(ImportColumn.UPN, "refer.upn", Upn::read);
        return wrong.isEmpty() && born != null
                ? Optional.of(new ChildDetails(
                        new ChildName(given, family, knownAs.isEmpty() ? null : knownAs), born, postcode, nhs, upn))
                : Optional.empty();
    }

    Optional<ReferralRequest> request(Set<String> others) {
        Optional<ChildDetails> child = child();
        String story = cell(ImportColumn.STORY);
        check(story.isEmpty(), ImportColumn.STORY, "refer.story.missing");
        check(story.length() > LONGEST_STORY, ImportColumn.STORY, "too.long.4000");
        List<ServiceAsked> services = services();
        AskedBy by = read(ImportColumn.ASKED_BY, "import.asked.by", text -> word(AskedBy.values(), text));
        check(cell(ImportColumn.ASKED_BY).isEmpty(), ImportColumn.ASKED_BY, "refer.askedBy.missing");
        LocalDate received = date(ImportColumn.RECEIVED, "refer.received.missing");
        YesNo lifeLimiting = lifeLimiting();
        if (!wrong.isEmpty() || child.isEmpty() || received == null || by == null) {
            return Optional.empty();
        }
        Needs told = Needs.justTold(story, services);
        Needs needs = new Needs(
                told.story(),
                told.kinds(),
                told.services(),
                told.hasOrMayHaveNeeds(),
                told.mayNeedPlan(),
                told.supportTried(),
                told.progressWithSupport(),
                told.hasPlan(),
                told.livesInArea(),
                told.inHigherEducation(),
                lifeLimiting,
                null,
                null);
        Asker asker = new Asker(by, cell(ImportColumn.ASKER), cell(ImportColumn.CONTACT));
        return Optional.of(new ReferralRequest(child.get(), asker, needs, received, others));
    }

    CareSoFar care() {
        CareSoFar so = new CareSoFar(
                date(ImportColumn.RECEIVED, null),
                date(ImportColumn.DECIDED, null),
                date(ImportColumn.PLAN, null),
                date(ImportColumn.REVIEW_DUE, null),
                lifeLimiting());
        check(so.decidedOn() == null && so.planOn() == null, ImportColumn.DECIDED, "import.not.in.care");
        return so;
    }

    YesNo lifeLimiting() {
        YesNo said = read(ImportColumn.LIFE_LIMITING, "import.yes.no", text -> word(YesNo.values(), text));
        return Objects.requireNonNullElse(said, YesNo.NOT_KNOWN);
    }

    private List<ServiceAsked> services() {
        String typed = cell(ImportColumn.SERVICES);
        List<ServiceAsked> services = new ArrayList<>();
        for (String one : typed.split("[;|]")) {
            word(ServiceAsked.values(), one).ifPresent(services::add);
        }
        check(
                services.isEmpty() || services.size() != typed.split("[;|]").length,
                ImportColumn.SERVICES,
                "import.services");
        return services;
    }

    private String name(ImportColumn column, @Nullable String missing) {
        String typed = cell(column);
        check(typed.isEmpty() && missing != null, column, Objects.requireNonNullElse(missing, ""));
        check(typed.length() > LONGEST_NAME, column, "too.long.80");
        return typed;
    }

    private @Nullable LocalDate date(ImportColumn column, @Nullable String missing) {
        String typed = cell(column);
        if (typed.isEmpty()) {
            check(missing != null, column, Objects.requireNonNullElse(missing, ""));
            return null;
        }
        return read(column, "import.date", RowReader::date);
    }

    private static Optional<LocalDate> date(String typed) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(typed, format)).filter(date -> date.getYear() >= 1900);
            } catch (DateTimeParseException other) {
                // the next way of writing a date may fit
            }
        }
        return Optional.empty();
    }

    private <T> @Nullable T read(ImportColumn column, String key, Function<String, Optional<T>> reader) {
        String typed = cell(column);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<T> read = reader.apply(typed);
        check(read.isEmpty(), column, key);
        return read.orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(words).filter(word -> word.name().equals(name)).findFirst();
    }

    private void check(boolean isWrong, ImportColumn column, String key) {
        if (isWrong) {
            wrong.add(column.name() + ":" + key);
        }
    }

    private String cell(ImportColumn column) {
        return cells.getOrDefault(column, "").strip();
    }
}
