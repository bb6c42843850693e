package uk.waymark.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** The plan as a parent and as a young person read it: the team's facts in their own words, with what they can do now. */
@RunningPages
class FamilyReadsPlanIT {

    private static final String TEAM_WORDS =
            "(?i)\\b(provision|not final|setting|ICB|integrated care board|cases?|health board agreed)\\b";

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild family;

    @Autowired
    private TestChildren known;

    @Autowired
    private WritePlan write;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AccessPolicy policy;

    private String reference;
    private String plan;
    private Reader caseworker;
    private UUID need;
    private Walker parent;

    @BeforeEach
    void a_plan_that_was_written() {
        reference = known.reference();
        plan = "/children/" + reference + "/plan";
        caseworker = area.reader("caseworker");
        write.begin(caseworker, reference);
        write.add(caseworker, reference, NewLine.of(PlanSection.A, null, "I like <swimming>."));
        need = write.add(caseworker, reference, NewLine.of(PlanSection.B, null, "Speaking is hard."));
        Amount twice = new Amount(60, 2, Every.WEEK);
        write.add(
                caseworker,
                reference,
                new NewLine(PlanSection.F, need, "Talking with pictures", twice, "A therapist", false));
        family.motherSignsIn(reference);
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        family.isForgotten();
    }

    private void sent(String status, LocalDate on) {
        area.change(
                "update plan_version set status = ?, served_on = ?, served_how = 'BY_LETTER' where served_on is null and"
                        + " case_id = (select id from child_file where reference = ?)",
                status,
                on,
                reference);
    }

    private void familyIsAsked(LocalDate servedOn) {
        UUID child =
                policy.open(caseworker, reference, DataClass.CORE, Act.READ).caseId();
        clocks.start(child, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, "draft 1", servedOn, null);
    }

    @Test
    void a_draft_says_in_plain_words_what_it_is_and_until_when_the_family_can_answer() {
        sent("SENT", PagesApplication.TODAY.minusDays(3));
        familyIsAsked(PagesApplication.TODAY.minusDays(3));
        String page = parent.main(plan);

        assertThat(page)
                .contains("This is the first version of the plan, a draft. Nothing is final yet.")
                .contains("What you can do now", "Wednesday 2 December 2026", "If you need longer, tell")
                .contains("finds hard in learning", "B1", "Speaking is hard.", "I like &lt;swimming&gt;.")
                .contains(", by A therapist", "so that your wish stays open")
                .contains("The council must make sure that this help is there.", "SENDIASS")
                .doesNotContain("If you do not agree", "Who has this version", "/plan/write", "Schools and colleges")
                .doesNotContainPattern(TEAM_WORDS);
        assertThat(Walker.signedIn(port, "caseworker").page(plan))
                .contains("Special educational provision", "What the family said to the draft");
    }

    @Test
    void a_final_plan_says_by_when_to_ask_for_mediation_and_to_appeal_and_about_what() {
        sent("FINAL", PagesApplication.TODAY.minusDays(10));

        assertThat(parent.main(plan))
                .contains(
                        "This plan is final. It was sent to you on 11 November 2026.",
                        "If you do not agree",
                        "mediation adviser")
                .contains("by Monday 11 January 2027", "one month of the date on the certificate")
                .contains("For this alone you need no certificate", "It can recommend changes there")
                .contains("Ask for a new assessment", "The plan holds meanwhile")
                .doesNotContain("Nothing is final yet", "The Tribunal is closed")
                .doesNotContainPattern(TEAM_WORDS);
    }

    @Test
    void a_last_day_on_which_the_tribunal_is_closed_is_named_and_nobody_is_told_to_wait_for_it() {
        sent("FINAL", LocalDate.of(2026, 10, 28));

        assertThat(parent.main(plan)).contains("by Monday 28 December 2026", "The Tribunal is closed on that day");
    }

    @Test
    void a_plan_that_is_to_end_holds_until_the_time_for_an_appeal_is_over() {
        sent("FINAL", PagesApplication.TODAY.minusDays(300));
        UUID child =
                policy.open(caseworker, reference, DataClass.CORE, Act.READ).caseId();
        clocks.start(child, StatutoryPeriod.LODGE_APPEAL, "review 1", PagesApplication.TODAY.minusDays(5), null);

        assertThat(parent.main(plan))
                .contains(
                        "The council has decided that this plan ends.",
                        "If you appeal, it holds until that is decided.")
                .contains("there by Saturday 16 January 2027")
                .doesNotContain("was over on");
    }

    @Test
    void when_the_time_for_an_appeal_is_over_it_says_what_can_be_done_instead() {
        sent("FINAL", PagesApplication.TODAY.minusMonths(3));

        assertThat(parent.main(plan))
                .contains("The time for an appeal against this was over on Wednesday 21 October 2026")
                .contains("When the plan is looked at again, you can ask for changes")
                .doesNotContain("mediation adviser by");
    }

    @Test
    void changes_to_a_plan_are_told_part_by_part_while_the_old_one_holds() {
        sent("FINAL", PagesApplication.TODAY.minusDays(100));
        write.begin(caseworker, reference);
        assertThat(parent.main(plan)).doesNotContain("Version 2", "These are changes");
        write.change(caseworker, reference, need, NewLine.of(PlanSection.B, null, "Speaking is easier now."), 0);
        sent("SENT", PagesApplication.TODAY.minusDays(2));

        assertThat(parent.main(plan))
                .contains("These are changes that we would like to make", "Version 1 holds now")
                .contains("Since version 1 something changed in:", "plan/changes?from=1&amp;to=2")
                .doesNotContain("If you do not agree");
        assertThat(parent.main(plan + "/changes?from=1&to=2"))
                .contains(
                        "finds hard in learning (changed)",
                        "Before: <del",
                        "Speaking is hard.",
                        "Speaking is easier now.")
                .doesNotContainPattern(TEAM_WORDS);
        assertThat(parent.main(plan + "?version=1"))
                .contains("This plan is final. It was sent to you on 13 August 2026.");
    }

    @Test
    void a_young_person_reads_their_own_plan_as_you() {
        family.youngPersonSignsIn(reference);
        sent("SENT", PagesApplication.TODAY.minusDays(3));
        String page = Walker.signedIn(port, "young.person").main(plan);

        assertThat(page).contains("Your plan", "What you find hard in learning", "What matters to you and your family");
        assertThat(page).doesNotContain("your child", "yourselves");
        assertThat(parent.main(plan)).doesNotContain("Your plan", "What you find hard");
    }

    @Test
    void somebody_else_s_plan_and_an_unknown_version_are_not_there() {
        sent("SENT", PagesApplication.TODAY.minusDays(3));
        assertThat(parent.open(plan + "?version=9").statusCode()).isEqualTo(404);
        assertThat(parent.open(plan + "/changes?from=1&to=9").statusCode()).isEqualTo(404);
        area.change("update family_member set restricted = true");
        for (String path : new String[] {plan, plan + "/changes?from=1&to=1"}) {
            assertThat(parent.open(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_family_says_for_itself_that_it_has_the_plan() {
        sent("FINAL", PagesApplication.TODAY.minusDays(10));
        area.change(
                "insert into plan_recipient (id, plan_version_id, recipient, sent_on, version) select random_uuid(), v.id,"
                        + " 'FAMILY', v.served_on, 0 from plan_version v join child_file c on c.id = v.case_id where"
                        + " c.reference = ?",
                reference);
        String page = parent.page(plan);
        assertThat(page).contains("Tell us that you have this plan", "You: sent on 11 November 2026");

        String again = parent.send(page, plan + "/receipt", Map.of()).body();
        assertThat(again).contains("<title>Error: ", "Tell us that you have this plan");
        Map<String, String> day = Map.of("receivedOn.day", "12", "receivedOn.month", "11", "receivedOn.year", "2026");
        parent.done(parent.send(again, plan + "/receipt", day), "/plan?done=receipt-noted");
        assertThat(parent.page(plan)).contains("You: got it, and said so on 12 November 2026");
    }
}
