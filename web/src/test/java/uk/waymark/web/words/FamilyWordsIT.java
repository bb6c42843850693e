package uk.waymark.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.RunningPages;

@RunningPages
class FamilyWordsIT {

    private static final int MOST_WORDS = 15;
    private static final Voice MIMI = Voice.named("Mimi");

    @Autowired
    private FamilyWords words;

    @Autowired
    private StepCatalogue catalogue;

    @Test
    void every_step_of_every_diagram_has_words_for_families_and_no_words_are_left_over() {
        Set<String> wanted = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        for (StepInfo info : catalogue.all()) {
            String key = info.process() + "." + info.step();
            wanted.add(info.process());
            wanted.add(key);
            allowed.add(info.process() + ".then");
            allowed.add(key + ".then");
            if (info.holder() == Holder.FAMILY) {
                Stream.of(".ask", ".why", ".else").forEach(part -> wanted.add(key + part));
            }
        }
        for (Foundation foundation : Foundation.values()) {
            wanted.add("should." + foundation.name());
            wanted.add("should." + foundation.name() + ".means");
        }
        for (PlanSection section : PlanSection.values()) {
            wanted.add("plan." + section.name());
            wanted.add("plan." + section.name() + ".means");
        }
        Stream.of(MeetingKind.values()).forEach(kind -> wanted.add("meeting." + kind.name()));
        Stream.of(DataClass.values()).forEach(kind -> wanted.add("share." + kind.name()));
        allowed.addAll(wanted);

        assertThat(words.keys()).containsAll(wanted);
        assertThat(words.keys()).filteredOn(key -> !key.startsWith("role.")).isSubsetOf(allowed);
    }

    @Test
    void a_family_reads_its_child_s_name_and_never_of_a_case() {
        assertThat(words.journey("joint-assessment", MIMI)).isEqualTo("Finding out what Mimi needs");
        assertThat(catalogue.all())
                .allSatisfy(info -> assertThat(words.now(info.process(), info.step(), MIMI)
                                + words.then(info.process(), info.step(), MIMI))
                        .doesNotContain("{", "EHC", "statutory")
                        .doesNotContainPattern("(?i)\\bcases?\\b"));
    }

    @Test
    void who_has_it_is_a_name_where_one_is_known() {
        assertThat(words.who(Holder.QUEUE, null, null, "SEN_CASEWORKER")).isEqualTo("a caseworker at the council");
        assertThat(words.who(Holder.TEAM, "Sam Okoro", "Nursing", "KEY_WORKER")).isEqualTo("Sam Okoro (Nursing)");
        assertThat(words.who(Holder.SYSTEM, null, null, null)).isEqualTo("nobody: it goes on by itself");
    }

    @Test
    void those_who_work_with_a_child_never_read_a_family_s_step_in_the_family_s_voice() {
        assertThat(catalogue.all())
                .filteredOn(info -> info.holder() == Holder.FAMILY)
                .hasSizeGreaterThan(4)
                .allSatisfy(info -> assertThat(info.name() + ". " + info.whatNext())
                        .doesNotContainPattern("(?i)\\b(tell us|you have|you may|you choose|hear from you|your own)\\b")
                        .contains("family"));
    }

    @Test
    void no_sentence_is_longer_than_somebody_who_is_tired_can_hold() {
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(words.sentences(key))
                        .allSatisfy(sentence -> assertThat(sentence.split(" ").length)
                                .as(key + ": " + sentence)
                                .isLessThanOrEqualTo(MOST_WORDS)));
    }

    @Test
    void what_should_be_in_place_is_said_without_the_field_s_own_terms() {
        assertThat(Foundation.values())
                .allSatisfy(
                        foundation -> assertThat(words.should(foundation, MIMI) + " " + words.means(foundation, MIMI))
                                .doesNotContain(foundation.title(), "{0}")
                                .doesNotContainPattern(
                                        "(?i)\\b(co-design|foundation|24/7|escalat\\w*|outcome|provision|agency)\\b"));
    }
}
