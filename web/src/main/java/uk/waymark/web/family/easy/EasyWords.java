package uk.waymark.web.family.easy;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.web.child.Milestone;
import uk.waymark.web.family.home.Asked;
import uk.waymark.web.family.home.Chapter;
import uk.waymark.web.family.home.Line;
import uk.waymark.web.family.home.Report;
import uk.waymark.web.family.home.WhereWeAre;
import uk.waymark.web.family.needs.Need;
import uk.waymark.web.family.ring.WhomToRing;

/** Says what a family page says in easy words: the same facts, one thought a line. */
final class EasyWords {

    private EasyWords() {}

    static List<EasyPart> of(WhereWeAre page) {
        if (page.died()) {
            return afterDeath(page.ring());
        }
        List<EasyPart> parts = new ArrayList<>();
        parts.add(EasyPart.of("Where we are").say(Picture.HERE, page.lead()));
        parts.add(asked(page));
        page.chapters().forEach(chapter -> parts.add(chapter(chapter)));
        parts.add(soFar(page.milestones()));
        parts.add(missing(page));
        parts.add(help(page));
        parts.add(ring(page.ring()));
        parts.add(notHappy(page));
        return parts;
    }

    private static List<EasyPart> afterDeath(WhomToRing ring) {
        EasyPart here = EasyPart.of("We are so sorry")
                .say(Picture.HEART, ring.child().name() + " has died.")
                .say(Picture.HEART, "You do not have to do anything here.")
                .say(Picture.PEOPLE, "We are still here for you.")
                .say(Picture.PEOPLE, "We are here for brothers and sisters too.");
        EasyPart talk =
                EasyPart.of("You can talk to us").say(Picture.PHONE, "You can ring today. You can ring in a year.");
        String night = ring.child().bar().outOfHours();
        keyWorker(talk, ring).say(Picture.NIGHT, night == null ? "" : "Day or night: " + night + ".");
        return List.of(here, talk);
    }

    private static EasyPart asked(WhereWeAre page) {
        EasyPart part = EasyPart.of("What we ask of you");
        for (Asked asked : page.asked()) {
            part.link(Picture.TALK, asked.what(), asked.href()).say(Picture.CLOCK, asked.by());
            if (asked.late()) {
                part.say(Picture.CLOCK, "The day has passed. You can still answer.");
            }
            part.say(Picture.TALK, asked.otherwise());
        }
        return page.asked().isEmpty()
                ? part.say(Picture.DONE, "We ask nothing of you now.")
                : part.say(Picture.PEOPLE, "Somebody can do it with you. Ask " + page.helper() + ".");
    }

    private static EasyPart chapter(Chapter chapter) {
        EasyPart part = EasyPart.of(chapter.title());
        for (Line line : chapter.lines()) {
            part.say(Picture.HERE, line.what()).say(Picture.PERSON, "Who does it: " + line.who() + ".");
            part.say(Picture.CLOCK, line.by().isEmpty() ? "" : "When: by " + line.by() + ".");
            part.say(Picture.SORRY, line.late() ? "This is late. We are sorry. It still goes on." : "");
        }
        for (Report report : chapter.reports()) {
            part.say(Picture.PAPER, report.about() + ": " + report.said());
        }
        return part.say(Picture.LATER, chapter.then());
    }

    private static EasyPart soFar(List<Milestone> milestones) {
        EasyPart part = EasyPart.of("Step by step");
        for (Milestone stop : milestones) {
            String words =
                    stop.state().words() + ": " + stop.text() + (stop.when().isEmpty() ? "" : ", " + stop.when());
            part.say(picture(stop.state()), words + ".");
        }
        return part;
    }

    private static Picture picture(Milestone.State state) {
        return switch (state) {
            case DONE -> Picture.DONE;
            case NOW -> Picture.HERE;
            case NOT_YET -> Picture.LATER;
        };
    }

    private static EasyPart missing(WhereWeAre page) {
        EasyPart part = EasyPart.of("What is missing");
        for (Need need : page.missing()) {
            part.say(Picture.MISSING, need.state().words() + ": " + need.title() + ".");
        }
        return page.missing().isEmpty()
                ? part
                : part.say(Picture.PEOPLE, "We are working on it. You need not do anything.")
                        .link(Picture.PAPER, "Read who sees to it", page.child().href("foundations"));
    }

    /** What was agreed stands as it was written. */
    private static EasyPart help(WhereWeAre page) {
        EasyPart part = EasyPart.of("What helps now");
        page.help().forEach(line -> part.say(Picture.DONE, line.agreement().text()));
        return part;
    }

    private static EasyPart ring(WhomToRing ring) {
        IdentityBar bar = ring.child().bar();
        EasyPart part = EasyPart.of("Who to ring").say(Picture.DANGER, "Somebody is in danger: ring 999.");
        String night = bar.outOfHours();
        if (night == null) {
            part.say(Picture.NIGHT, "At night: ring 111 for medical help.");
        } else {
            part.say(Picture.NIGHT, "Day or night: ring " + night + ".");
        }
        keyWorker(part, ring);
        for (NumberLine number : ring.others()) {
            part.say(
                    Picture.PHONE,
                    number.details().label() + ": " + number.details().phone() + ".");
        }
        return part;
    }

    private static EasyPart keyWorker(EasyPart part, WhomToRing ring) {
        String name = ring.child().bar().keyWorker();
        String phone = ring.child().bar().keyWorkerPhone();
        if (name == null) {
            return part;
        }
        String role = ring.died() ? "" : "Your key worker is " + name + ".";
        part.say(Picture.PERSON, role);
        return part.say(Picture.PHONE, phone == null ? "" : name + "'s number is " + phone + ".");
    }

    private static EasyPart notHappy(WhereWeAre page) {
        EasyPart part = EasyPart.of("If something is wrong")
                .say(Picture.TALK, "Tell " + page.helper() + ".")
                .say(Picture.PEOPLE, "You can also ask SENDIASS. They help you for free. They do not work for us.");
        return page.rights()
                ? part.say(Picture.NO, "You can say no to a decision. This is called an appeal.")
                        .say(Picture.CLOCK, "You have two months from the date on the letter, sometimes longer.")
                        .say(Picture.PEOPLE, "Ask SENDIASS to help you with it.")
                : part;
    }
}
