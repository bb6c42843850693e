package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.imports.TestImports.HEADINGS;
import static uk.waymark.engine.imports.TestImports.IN_CARE;
import static uk.waymark.engine.imports.TestImports.name;
import static uk.waymark.engine.imports.TestImports.row;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportRow.State;

/** A row about a child who may be known is settled with one of those who are like it, and with nobody else. */
@EngineTest
class ImportSettlingIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    private String stored(String given, String family) {
        ImportFile file = files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(given, family));
        files.workThrough();
        return String.valueOf(files.rows(lead, file, State.STORED).get(0).row().reference());
    }

    private ImportRow toLookAt(ImportFile file) {
        files.workThrough();
        return files.rows(lead, file, State.LOOK).get(0).row();
    }

    @Test
    void a_request_joins_no_child_who_is_not_like_the_one_of_the_row() {
        String given = name();
        String family = name();
        stored(given, family);
        String stranger = stored(name(), name());
        ImportFile file = files.bring(
                lead, ImportKind.REFERRALS, HEADINGS + row(given, family).replace("Falls", "Tires"));
        ImportRow look = toLookAt(file);

        assertThatThrownBy(() -> imports.settle(lead, file.id(), look.id(), stranger, Set.of()))
                .hasMessage("child.not.found");

        assertThat(imports.counts(file)).containsEntry(State.LOOK, 1);
    }

    @Test
    void of_a_child_in_care_no_other_reference_is_kept_than_that_of_one_who_is_like_it() {
        String given = name();
        String family = name();
        String known = stored(given, family);
        ImportFile file = files.bring(
                lead,
                ImportKind.IN_CARE,
                IN_CARE + given + "," + family + ",27/03/2019,01/02/2025,10/03/2025,2025-09-01,31/08/2026\n");
        ImportRow look = toLookAt(file);

        assertThatThrownBy(() -> imports.settle(lead, file.id(), look.id(), "WM-BBBB-BB", Set.of()))
                .hasMessage("child.not.found");
        imports.settle(lead, file.id(), look.id(), known, Set.of());

        assertThat(files.rows(lead, file, State.STORED))
                .singleElement()
                .satisfies(shown -> assertThat(shown.row().reference()).isEqualTo(known));
    }
}
