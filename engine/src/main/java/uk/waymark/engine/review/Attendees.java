package uk.waymark.engine.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable;
import uk.waymark.engine.meeting.ReviewTable.Seat;

/** Keeps who was invited to a review, whose advice came and who took part. */
@Component
class Attendees {

    /** Source: SEND Regulations 2014, regulation 20(2). */
    private static final Set<ReviewPart> BY_LAW = EnumSet.of(
            ReviewPart.FAMILY, ReviewPart.SETTING, ReviewPart.SEN_OFFICER, ReviewPart.HEALTH, ReviewPart.SOCIAL_CARE);

    private final ReviewPeople people;
    private final ReviewTable table;
    private final ReviewNotes notes;

    Attendees(ReviewPeople people, ReviewTable table, ReviewNotes notes) {
        this.people = people;
        this.table = table;
        this.notes = notes;
    }

    /** Where they meet. */
    ReviewTable table() {
        return table;
    }

    /** Whether everybody whom the law names is there; a child without a school has none to invite. */
    boolean whole(Set<ReviewPart> invited, boolean atSetting) {
        return BY_LAW.stream().allMatch(part -> invited.contains(part) || (part == ReviewPart.SETTING && !atSetting));
    }

    /** Whether somebody was in the room who can say what the authority or the school will do. */
    static boolean decide(Map<ReviewPart, Attendance> who) {
        return who.get(ReviewPart.SEN_OFFICER) == Attendance.CAME || who.get(ReviewPart.SETTING) == Attendance.CAME;
    }

    void invited(Review review, Set<ReviewPart> invited) {
        Set<ReviewPart> known = people.findByReviewIdOrderById(review.facts().id()).stream()
                .map(ReviewPerson::part)
                .collect(Collectors.toSet());
        invited.stream()
                .filter(part -> !known.contains(part))
                .sorted()
                .forEach(part -> people.save(
                        new ReviewPerson(review.facts().id(), review.facts().caseId(), part)));
    }

    /** What came is here, also where nobody ticked it: those who stand for a part wrote it, or the family said it. */
    void advised(Review review, Map<ReviewPart, Advice> advice) {
        List<Seat> seats = seats(review);
        List<ReviewPerson> all = everybody(review, seats);
        all.forEach(person -> person.advised(advice.getOrDefault(person.part(), Advice.NOT_KNOWN)));
        heard(review, seats, all);
    }

    /** Whoever has written or said what they think has given their advice. */
    void heard(Review review) {
        List<Seat> seats = seats(review);
        heard(review, seats, everybody(review, seats));
    }

    private void heard(Review review, List<Seat> seats, List<ReviewPerson> all) {
        Set<ReviewPart> heard = notes.saidBy(review.facts().id());
        seats.stream()
                .filter(Seat::wrote)
                .map(Seat::part)
                .filter(Objects::nonNull)
                .forEach(heard::add);
        all.stream().filter(person -> heard.contains(person.part())).forEach(person -> person.advised(Advice.RECEIVED));
    }

    private List<Seat> seats(Review review) {
        return table.seats(review.facts().id());
    }

    /** Whether somebody has written here what they would say. */
    boolean wrote(Review review) {
        return seats(review).stream().anyMatch(Seat::wrote);
    }

    /** How each part took part: as was said of it, or as those came or wrote who stand for it. */
    Map<ReviewPart, Attendance> present(Review review, Present said) {
        Map<ReviewPart, Attendance> present = new EnumMap<>(ReviewPart.class);
        present.putAll(said.parts());
        for (Seat seat : seats(review)) {
            ReviewPart part = seat.part();
            if (part != null) {
                Attendance unseen = seat.wrote() ? Attendance.WROTE : Attendance.NEITHER;
                present.merge(part, said.guests().contains(seat.id()) ? Attendance.CAME : unseen, Attendance::more);
            }
        }
        return present;
    }

    void attended(Review review, Map<ReviewPart, Attendance> who) {
        List<Seat> seats = seats(review);
        List<ReviewPerson> all = everybody(review, seats);
        heard(review, seats, all);
        all.forEach(person -> person.attended(who.getOrDefault(person.part(), Attendance.NOT_KNOWN)));
    }

    /** Also those who were asked after the meeting was arranged. */
    private List<ReviewPerson> everybody(Review review, List<Seat> seats) {
        Set<ReviewPart> later = EnumSet.noneOf(ReviewPart.class);
        seats.stream().map(Seat::part).filter(Objects::nonNull).forEach(later::add);
        invited(review, later);
        return people.findByReviewIdOrderById(review.facts().id());
    }
}
