package uk.waymark.web.family.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Gathers what we ask of a family: steps of its own, invitations to answer, and what it said it would do. */
@Component
class WhatWeAsk {

    private static final int MOST = 25;

    private final TaskList tasks;
    private final MyMeetings meetings;
    private final FamilyWords words;
    private final Today today;

    WhatWeAsk(TaskList tasks, MyMeetings meetings, FamilyWords words, Today today) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.words = words;
        this.today = today;
    }

    /** The family's own steps, the most urgent first. */
    List<TaskCard> steps(Reader reader, ChildFrame child) {
        return tasks.mine(reader, TaskFilter.ofChild(child.reference()), 1, MOST)
                .items();
    }

    List<Asked> of(Reader reader, ChildFrame child, List<TaskCard> steps) {
        MyMeetings.Waiting waiting = meetings.of(reader);
        Stream<Asked> own = steps.stream().map(card -> step(card, child));
        Stream<Asked> invited = waiting.invitations().stream()
                .filter(asked -> asked.reference().equals(child.reference()))
                .map(asked -> asked(
                        asked,
                        "Say whether you can come: " + words.meeting(asked.kind(), child.voice()),
                        "The meeting is on " + Days.full(asked.on()) + ".",
                        "If you cannot come, write what you would like to say, or ask for another day."));
        Stream<Asked> agreed = waiting.actions().stream()
                .filter(asked -> asked.reference().equals(child.reference()))
                .map(asked -> asked(
                        asked,
                        "Do what you said you would: " + words.meeting(asked.kind(), child.voice()),
                        by(asked.on()),
                        "If it cannot be done, say so there. Nobody will blame you."));
        return Stream.of(own, invited, agreed).flatMap(some -> some).toList();
    }

    private Asked step(TaskCard card, ChildFrame child) {
        String asked = words.ask(card.process(), card.step(), child.voice());
        return new Asked(
                asked.isEmpty() ? card.name() : asked,
                "/tasks/" + card.stepId(),
                by(card.dueOn()),
                card.overdue(today.date()),
                words.otherwise(card.process(), card.step(), child.voice()));
    }

    private Asked asked(MyMeetings.Asked asked, String what, String when, String otherwise) {
        LocalDate on = asked.on();
        String href = "/children/" + asked.reference() + "/meetings/" + asked.meetingId();
        return new Asked(what, href, when, on.isBefore(today.date()), otherwise);
    }

    private static String by(@Nullable LocalDate day) {
        return day == null ? "" : "By " + Days.full(day) + ".";
    }
}
