package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.deployment.stories.world.Area;
import uk.waymark.deployment.stories.world.Areas;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Stage;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildSearch;
import uk.waymark.engine.casefile.FindChildren;
import uk.waymark.engine.casefile.OpenChild;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.rules.foundations.Foundation;

/** A family takes its permission back: the other agency's sight of the child ends with the commit, and the gap shows. */
@StoryTest
class PermissionStoryIT {

    @Autowired
    private Tasks tasks;

    @Autowired
    private Areas areas;

    @Autowired
    private Care care;

    @Autowired
    private FindChildren lists;

    @Autowired
    private OpenChild files;

    @Autowired
    private FoundationPages foundations;

    @Autowired
    private TransactionTemplate transaction;

    private Child child;
    private Reader keyWorker;
    private Reader hospice;

    @BeforeEach
    void a_child_whose_team_shares_what_it_knows() {
        Area area = areas.withOneAt(Stage.KEY_WORKER_KNOWN);
        child = area.child();
        keyWorker = child.as(Role.KEY_WORKER);
        hospice = area.as(Role.HOSPICE);
        care.joinsByLaw(child, area.as(Role.COMMUNITY_NURSING));
        care.joinsByPermission(child, hospice);
        care.joinsByPermission(child, area.as(Role.SCHOOL));
        care.writesSummary(child);
    }

    @Test
    void withdrawing_raises_the_flag_and_ends_the_other_agency_s_access_with_the_commit() {
        assertThat(flags()).extracting(FlagLine::foundation).doesNotContain(Foundation.SHARED_RECORDS);
        assertThat(listed(hospice)).contains(child.reference());
        assertThat(care.opens(hospice, child)).isTrue();

        care.withdraws(child, hospice);

        assertThat(listed(hospice)).doesNotContain(child.reference());
        assertThat(care.opens(hospice, child)).isFalse();
        assertThatThrownBy(() -> files.open(hospice, child.reference(), "overview"))
                .isInstanceOf(Refusal.NotFound.class);
        FlagLine flag = flags().stream()
                .filter(line -> line.foundation() == Foundation.SHARED_RECORDS)
                .findFirst()
                .orElseThrow();
        assertThat(flag.ruleId()).isEqualTo("shared-records.some-lack-access");
        assertThat(tasks.cards(keyWorker, child))
                .filteredOn(card -> flag.id().toString().equals(card.subject()))
                .extracting(TaskCard::step)
                .containsExactly("put-it-right");
        assertThat(listed(keyWorker)).as("nobody else is shut out").contains(child.reference());
    }

    @Test
    void a_withdrawal_that_does_not_commit_changes_nothing() {
        List<FlagLine> before = flags();

        transaction.executeWithoutResult(status -> {
            care.withdraws(child, hospice);
            status.setRollbackOnly();
        });

        assertThat(care.opens(hospice, child)).isTrue();
        assertThat(flags()).isEqualTo(before);
    }

    private List<FlagLine> flags() {
        return foundations.openFlags(care.open(keyWorker, child));
    }

    private List<String> listed(Reader reader) {
        return lists.find(reader, ChildSearch.everybody(), 1, 100).items().stream()
                .map(ChildLine::reference)
                .toList();
    }
}
