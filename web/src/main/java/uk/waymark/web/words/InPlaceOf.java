package uk.waymark.web.words;

import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.TaskCard;

/** Why somebody has a step that is not their role's: nobody with that role can do it for this child. */
public final class InPlaceOf {

    private InPlaceOf() {}

    /** Whole sentences, to whoever has the step. */
    public static String sentence(TaskCard.Instead instead) {
        return "Nobody in the team is " + those(instead.missing()) + ". " + because(instead.as());
    }

    /** The same in few words, for a list. */
    public static String brief(TaskCard.Instead instead) {
        return "yours because nobody in the team is " + those(instead.missing());
    }

    private static String because(Role as) {
        return as == Role.KEY_WORKER
                ? "You have this because you are the key worker."
                : "You have this because casework answers for what nobody around the child can do.";
    }

    private static String those(List<String> roles) {
        List<String> words = roles.stream().map(WhoHasIt::role).toList();
        int last = words.size() - 1;
        return switch (words.size()) {
            case 0 -> "there to do it";
            case 1 -> words.get(0);
            default -> words.stream().limit(last).collect(Collectors.joining(", ")) + " or " + words.get(last);
        };
    }
}
