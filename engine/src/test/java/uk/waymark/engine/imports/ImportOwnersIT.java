package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.imports.TestImports.HEADINGS;
import static uk.waymark.engine.imports.TestImports.name;
import static uk.waymark.engine.imports.TestImports.row;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.people.Role;

/** Who sees a file, and what becomes of it when its owner goes. */
@EngineTest
class ImportOwnersIT {

    @Autowired
    private TestImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private TestPeople people;

    private Reader lead;

    @BeforeEach
    void a_send_lead() {
        lead = files.lead();
    }

    @Test
    void a_file_is_seen_by_the_person_who_brought_it_and_stops_with_their_account() {
        ImportFile file = files.bring(lead, ImportKind.REFERRALS, HEADINGS + row(name(), name()));
        Reader other = people.worker(lead.areaId() == null ? new UUID(0, 0) : lead.areaId(), Role.AREA_ADMIN);
        assertThatThrownBy(() -> imports.open(other, file.id())).hasMessage("import.not.found");
        Reader nurse = people.worker(lead.areaId() == null ? new UUID(0, 0) : lead.areaId(), Role.COMMUNITY_NURSING);
        assertThatThrownBy(() -> imports.of(nurse)).hasMessage("import.not.allowed");

        files.change("update account set enabled = false where id = ?", Ids.bytes(lead.accountId()));
        files.workThrough();

        assertThat(imports.open(lead, file.id()).status()).isEqualTo(ImportFile.Status.STOPPED);
        assertThat(imports.counts(file)).containsEntry(State.WAITING, 1);
    }
}
