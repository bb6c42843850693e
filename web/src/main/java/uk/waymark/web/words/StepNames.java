package uk.waymark.web.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;

/** The names of steps and journeys in plain words, also of those that no diagram has any more. */
@Component
public class StepNames {

    private static final Map<String, String> EVENTS = Map.of(
            "referral-received", "Help was asked for",
            "asked-again", "Help was asked for again",
            "taken-over", "Taken over from an earlier system",
            "moved-to-changed-diagram", "Goes on by the changed way of working");

    private final Map<String, StepInfo> steps = new HashMap<>();

    StepNames(StepCatalogue catalogue) {
        catalogue.all().forEach(info -> steps.put(info.process() + "/" + info.step(), info));
    }

    /** What is done in this step, for example "Weigh the evidence and decide". */
    public String name(String process, String step) {
        StepInfo info = steps.get(process + "/" + step);
        return info == null ? EVENTS.getOrDefault(step, plain(step)) : info.name();
    }

    /** A step that is about one thing, for example "24/7 access: put it right"; the plain name when it is about the child. */
    public static String about(@Nullable String subject, String name) {
        return subject == null
                ? name
                : subject + ": " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    /** What doing the step means and what happens afterwards; empty when no diagram says it. */
    public String whatNext(String process, String step) {
        StepInfo info = steps.get(process + "/" + step);
        return info == null ? "" : info.whatNext();
    }

    /** The journey of which a step is part, for example "From a referral to a decision". */
    public String journey(String process) {
        return steps.values().stream()
                .filter(info -> info.process().equals(process))
                .map(StepInfo::processName)
                .findFirst()
                .orElse(plain(process));
    }

    private static String plain(String id) {
        String words = id.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.UK);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
