package uk.waymark.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.review.Advice;
import uk.waymark.engine.review.Attendance;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewStory.Together;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.engine.review.Safeguarding;
import uk.waymark.engine.review.TextKind;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/** Reviews in plain words. */
public final class ReviewWords {

    /** What a family reads first: what is proposed to them, and why. */
    private static final Set<TextKind> FOR_FAMILY =
            EnumSet.of(TextKind.ARRANGEMENTS, TextKind.REASONS, TextKind.AMENDMENTS, TextKind.OUTCOME);

    private static final Set<TextKind> FOR_STAFF =
            EnumSet.of(TextKind.FAMILY_VIEWS, TextKind.CHILD_VIEWS, TextKind.COMMENTS);

    private ReviewWords() {}

    /** The dates of a review, as far as they are known. */
    public static List<Row> dates(ReviewFacts review, ReadBy by) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Where it is", by.state(review.state())));
        if (review.state().open() && review.result().toldOn() == null) {
            rows.add(Row.of("To be done by", Days.full(review.due().completeBy())));
        }
        LocalDate transferOn = review.due().transferOn();
        if (transferOn != null) {
            rows.add(Row.of(
                    move(review.due().transfer()), "The plan names the next place before " + Days.full(transferOn)));
            broughtForward(rows, review);
        }
        add(
                rows,
                "Meeting arranged for",
                review.state().open() ? review.meeting().on() : null);
        if (review.meeting().shortNotice()) {
            rows.add(Row.of("Notice", "Less than two weeks; " + by.say("you agreed", "the family agreed")));
        }
        add(rows, "Papers sent", review.meeting().papersOn());
        add(rows, "Meeting held", review.meeting().heldOn());
        add(
                rows,
                "Report sent",
                review.meeting().heldOn() == null ? null : review.result().reportOn());
        if (review.result().recommendation() != null) {
            rows.add(Row.of(
                    "The meeting recommends", review.result().recommendation().title()));
        }
        decided(rows, review, by);
        return rows;
    }

    /** A review that is sooner than its own day says why. */
    private static void broughtForward(List<Row> rows, ReviewFacts review) {
        LocalDate regular = review.due().regularBy();
        if (regular != null && review.due().completeBy().isBefore(regular)) {
            rows.add(Row.of(
                    "Brought forward", "Because of the move. Without it, it would be done by " + Days.full(regular)));
        }
    }

    /** A move that was said, and what became of it. */
    public static String coming(ComingMoveFacts move, ReadBy by) {
        String said = move.said().kind().title() + ", " + Days.full(move.said().movesOn()) + ". Said by: "
                + lower(by.from(move.said().from())) + ", written down on " + Days.plain(move.notedOn());
        return move.takenBackOn() == null || move.because() == null
                ? said
                : said + ". Taken back on " + Days.plain(move.takenBackOn()) + ": " + lower(by.because(move.because()));
    }

    private static void decided(List<Row> rows, ReviewFacts review, ReadBy by) {
        if (review.result().decision() != null) {
            rows.add(Row.of("Decided", review.result().decision().title()));
        }
        if (review.result().ground() != null) {
            rows.add(Row.of(by.say("Reason", "Ground"), review.result().ground().title()));
        }
        add(rows, by.say("We told you", "The family was told"), review.result().toldOn());
        if (review.result().comments() != null) {
            rows.add(Row.of(
                    by.say("Your answer", "The family says"),
                    review.result().comments().title()));
        }
        add(rows, "Sent at the end", review.result().finalOn());
        add(rows, "Over since", review.result().endedOn());
    }

    private static void add(List<Row> rows, String key, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(Row.of(key, Days.full(day)));
        }
    }

    /** The move before which a review is held. */
    public static String move(@Nullable PhaseTransfer transfer) {
        return transfer == PhaseTransfer.INTO_POST_16
                ? "Moves on after school"
                : transfer == PhaseTransfer.BETWEEN_POST_16
                        ? "Moves to another college or post-16 setting"
                        : "Moves to another school";
    }

    /** What was asked about safety, for those who may know it. */
    public static @Nullable String safety(ReviewFacts review) {
        Safeguarding asked = review.meeting().safeguarding();
        return asked == null ? null : asked.title();
    }

    /** Somebody who was invited, and what they did. */
    public static String person(Invited person, ReadBy by) {
        StringBuilder words = new StringBuilder(by.part(person.part()));
        if (person.advice() != Advice.NOT_KNOWN) {
            words.append(". Advice: ").append(lower(person.advice().title()));
        }
        if (person.attendance() != Attendance.NOT_KNOWN) {
            words.append(". Meeting: ").append(lower(person.attendance().title()));
        }
        return words.toString();
    }

    /** Somebody who was asked to the meeting of a review, what they answered, and whether their advice is here. */
    public static String guest(Told review, MeetingView.Invited who, ReadBy by) {
        Together together = Objects.requireNonNull(review.together());
        boolean held = together.meeting().state() == MeetingState.HELD;
        String came = who.came() == YesNo.YES ? "Was there" : "Was not there";
        return String.join(
                ". ", by.name(who) + standsFor(who), held ? came : who.answer().title(), advice(review, together, who));
    }

    private static String standsFor(MeetingView.Invited who) {
        ReviewPart part = who.part();
        return part == null || who.guest() != Guest.TEAM ? "" : " (" + lower(part.title()) + ")";
    }

    private static String advice(Told review, Together together, MeetingView.Invited who) {
        LocalDate wroteOn = who.wroteOn();
        if (wroteOn != null) {
            LocalDate papersOn = review.facts().meeting().papersOn();
            boolean after = papersOn != null && wroteOn.isAfter(papersOn);
            return "Wrote on " + Days.plain(wroteOn) + (after ? ", after the papers went round" : "");
        }
        Advice advice = review.adviceOf(who);
        if (who.part() != null && who.part().own()) {
            return advice == Advice.RECEIVED ? "Said what matters now" : "Can say at the meeting what matters now";
        }
        if (advice != Advice.NOT_KNOWN) {
            return "Advice: " + lower(advice.title());
        }
        return (together.late() ? "Advice: late, was wanted by " : "Advice: not here yet, wanted by ")
                + Days.plain(together.adviceBy());
    }

    /** The parts that can be asked by letter; the child and the family are asked in any case. */
    public static List<Choice> byLetter() {
        return Arrays.stream(ReviewPart.values())
                .filter(part -> !part.own())
                .map(part -> Choice.of(part.name(), part.title()))
                .toList();
    }

    /** The parts that were asked, for ticking what came from them on paper. */
    public static List<Choice> parts(Told review) {
        return review.people().stream()
                .map(person -> Choice.of(person.part().name(), person.part().title()))
                .toList();
    }

    /** Those who were asked, for ticking who came: person by person where the review has a meeting. */
    public static List<Choice> guests(Told review) {
        return review.together() == null
                ? parts(review)
                : review.together().meeting().invited().stream()
                        .map(who -> Choice.of(
                                who.id().toString(), who.name() + (who.from().isEmpty() ? "" : ", " + who.from())))
                        .toList();
    }

    /** What was written, in the order of a review. */
    public static List<Map.Entry<TextKind, String>> texts(Told review) {
        Map<TextKind, String> ordered = new EnumMap<>(TextKind.class);
        ordered.putAll(review.texts());
        return List.copyOf(ordered.entrySet());
    }

    /** Whether this text stands open. */
    public static boolean first(TextKind kind, boolean family) {
        return (family ? FOR_FAMILY : FOR_STAFF).contains(kind);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.UK) + title.substring(1);
    }
}
