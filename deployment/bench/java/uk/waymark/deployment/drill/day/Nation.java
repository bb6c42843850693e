package uk.waymark.deployment.drill.day;

import java.util.List;
import java.util.Random;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * Which children are asked for in England, and by whom.
 *
 * <p>Ages: requests for an EHC needs assessment in the calendar year 2024. Needs: primary need of EHC plans begun in 2024.
 * Both from "Education, health and care plans, reporting year 2025", Department for Education. Contains public sector
 * information licensed under the Open Government Licence v3.0. Who asks is not published before the return of 2027: the
 * shares are our assumption, in the categories of that return.
 */
final class Nation {

    private static final List<Share<Integer>> AGES = List.of(
            new Share<>(2, 2792),
            new Share<>(3, 18244),
            new Share<>(4, 17499),
            new Share<>(5, 10761),
            new Share<>(6, 9946),
            new Share<>(7, 9653),
            new Share<>(8, 10241),
            new Share<>(9, 12004),
            new Share<>(10, 14602),
            new Share<>(11, 9129),
            new Share<>(12, 8700),
            new Share<>(13, 9314),
            new Share<>(14, 8341),
            new Share<>(15, 6971),
            new Share<>(16, 3413),
            new Share<>(17, 1538),
            new Share<>(18, 647),
            new Share<>(19, 300),
            new Share<>(20, 393));

    private static final List<Share<NeedKind>> NEEDS = List.of(
            new Share<>(NeedKind.AUTISM, 26856),
            new Share<>(NeedKind.SPEECH_LANGUAGE, 27058),
            new Share<>(NeedKind.SOCIAL_EMOTIONAL, 25640),
            new Share<>(NeedKind.MODERATE_LEARNING, 7359),
            new Share<>(NeedKind.SEVERE_LEARNING, 1224),
            new Share<>(NeedKind.PROFOUND_LEARNING, 623),
            new Share<>(NeedKind.SPECIFIC_LEARNING, 2222),
            new Share<>(NeedKind.PHYSICAL, 2266),
            new Share<>(NeedKind.HEARING, 705),
            new Share<>(NeedKind.VISION, 457),
            new Share<>(NeedKind.MULTI_SENSORY, 177),
            new Share<>(NeedKind.OTHER, 1168 + 1808));

    private static final List<Share<AskedBy>> ASKERS = List.of(
            new Share<>(AskedBy.PARENT, 46),
            new Share<>(AskedBy.YOUNG_PERSON, 2),
            new Share<>(AskedBy.SETTING, 40),
            new Share<>(AskedBy.HEALTH, 7),
            new Share<>(AskedBy.SOCIAL_CARE, 4),
            new Share<>(AskedBy.OTHER, 1));

    private final Random random;

    Nation(Random random) {
        this.random = random;
    }

    /** Whole years. */
    int age() {
        return draw(AGES);
    }

    NeedKind need() {
        return draw(NEEDS);
    }

    AskedBy asker() {
        return draw(ASKERS);
    }

    private <T> T draw(List<Share<T>> shares) {
        int left = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
        for (Share<T> share : shares) {
            left -= share.weight;
            if (left < 0) {
                return share.value;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private record Share<T>(T value, int weight) {}
}
