package uk.waymark.engine.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;

/** Reads a child's plan, version by version; whoever asks has opened the child's file. */
@Component
@Transactional(readOnly = true)
public class Plans {

    private final PlanVersions versions;
    private final PlanLines lines;
    private final LineSeal seal;

    Plans(PlanVersions versions, PlanLines lines, LineSeal seal) {
        this.versions = versions;
        this.lines = lines;
        this.seal = seal;
    }

    /** Every version, the newest first. */
    public List<PlanHeader> headers(OpenCase child) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .map(PlanVersion::header)
                .toList();
    }

    /** The newest version that counts: changes that were not made do not. Empty before a plan was begun. */
    public Optional<PlanDocument> latest(OpenCase child) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .filter(PlanVersion::counts)
                .findFirst()
                .map(version -> document(child, version));
    }

    /** One version. */
    public Optional<PlanDocument> number(OpenCase child, int number) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> document(child, version));
    }

    PlanDocument document(OpenCase child, PlanVersion version) {
        return new PlanDocument(
                version.header(),
                lines.findByPlanVersionIdOrderBySectionAscPlaceAscIdAsc(version.id()).stream()
                        .map(line -> seal.open(child.wrappedKey(), line))
                        .toList());
    }
}
