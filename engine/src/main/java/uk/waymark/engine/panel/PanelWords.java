package uk.waymark.engine.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;

/** Finds a panel item and seals what is said about it. */
@Component
class PanelWords {

    private final PanelRecords records;
    private final ItemSeal seal;

    PanelWords(PanelRecords records, ItemSeal seal) {
        this.records = records;
        this.seal = seal;
    }

    PanelItem require(OpenCase child, UUID id) {
        return records.require(child, id);
    }

    ItemSeal.Sealed seal(OpenCase child, UUID id, Question question) {
        return new ItemSeal.Sealed(
                seal.seal(child, id, "question", question.question()),
                seal.seal(child, id, "papers", question.papers()),
                seal.seal(child, id, "view", question.view()),
                seal.seal(child, id, "view-used", question.viewUsed()));
    }

    ItemSeal.Sealed seal(OpenCase child, UUID id, NeedDecision decision) {
        return new ItemSeal.Sealed(
                seal.seal(child, id, "test", decision.legalTest()),
                seal.seal(child, id, "reason", decision.reason()),
                null,
                null);
    }

    byte @Nullable [] interest(OpenCase child, UUID id, Presence present) {
        String interest = present.interest();
        return interest == null || interest.isBlank()
                ? null
                : seal.seal(child, id, "interest-" + present.agency(), interest);
    }
}
