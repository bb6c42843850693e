package uk.waymark.engine.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps who was invited to a review, whose advice came and who took part. */
@Component
class Attendees {

    /** Source: SEND Regulations 2014, regulation 20(2). */
    private static final Set<ReviewPart> BY_LAW = EnumSet.of(
            ReviewPart.FAMILY, ReviewPart.SETTING, ReviewPart.SEN_OFFICER, ReviewPart.HEALTH, ReviewPart.SOCIAL_CARE);

    private final ReviewPeople people;

    Attendees(ReviewPeople people) {
        this.people = people;
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

    void advised(Review review, Map<ReviewPart, Advice> advice) {
        people.findByReviewIdOrderById(review.facts().id())
                .forEach(person -> person.advised(advice.getOrDefault(person.part(), Advice.NOT_KNOWN)));
    }

    void attended(Review review, Map<ReviewPart, Attendance> who) {
        people.findByReviewIdOrderById(review.facts().id())
                .forEach(person -> person.attended(who.getOrDefault(person.part(), Attendance.NOT_KNOWN)));
    }
}
