package uk.waymark.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.crypto.DataKeys;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.people.Role;

/** Two requests want what only one can have: the second looks again, and nothing fails. */
@EngineTest
class ReferralRaceIT {

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private Commands commands;

    @Autowired
    private DuplicateSearch search;

    @Autowired
    private DataKeys keys;

    @Autowired
    private Sealer sealer;

    @Autowired
    private ReferralRecords records;

    @Autowired
    private ReceiveReferral.Surroundings around;

    @Autowired
    private ChildFiles files;

    @Autowired
    private Today today;

    @Autowired
    private TestChildren areas;

    @Autowired
    private TestPeople people;

    private Reader caseworker;

    @BeforeEach
    void aCaseworkerOfAnAreaOfTheirOwn() {
        caseworker = people.worker(areas.area(), Role.SEN_CASEWORKER);
    }

    @Test
    void a_reference_that_is_taken_is_drawn_again() {
        CaseReference taken = CaseReference.random();
        CaseReference free = CaseReference.random();
        Iterator<CaseReference> draws = List.of(taken, taken, free).iterator();
        NewFiles drawing = new NewFiles(keys, sealer, today) {
            @Override
            ChildFile draft(ChildDetails child, Needs needs, UUID area) {
                ChildFile file = super.draft(child, needs, area);
                ReflectionTestUtils.setField(file, "reference", draws.next().text());
                return file;
            }
        };
        ReceiveReferral drawn = new ReceiveReferral(commands, search, drawing, records, around);

        drawn.receive(request(null), caseworker, Ids.next());
        String second = drawn.receive(request(null), caseworker, Ids.next()).location();

        assertThat(second).endsWith(free.text());
        assertThat(files.findByReference(taken.text())).isPresent();
        assertThat(files.findByReference(free.text())).isPresent();
    }

    @RepeatedTest(5)
    void of_two_requests_with_one_new_number_the_second_is_shown_the_first() throws Exception {
        String number = number();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                sent.add(both.submit(() -> front.receive(request(number), caseworker, Ids.next())));
            }
            List<Throwable> refusals = new ArrayList<>();
            for (Future<?> one : sent) {
                try {
                    one.get();
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
            assertThat(refusals).hasSize(1).first().isInstanceOf(Refusal.NotNow.class);
            assertThat(refusals.get(0)).hasMessage("referral.look.again");
        } finally {
            both.shutdown();
        }
        assertThatThrownBy(() -> front.receive(request(number), caseworker, Ids.next()))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private ReferralRequest request(@Nullable String number) {
        ChildDetails child = TestReferrals.unique();
        return TestReferrals.request(number == null ? child : TestReferrals.withNumber(child, number), today.date());
    }

    /** A number of the range that is never given out, with the right check digit, different every time. */
    private static String number() {
        long next = Math.floorMod(Ids.next().getLeastSignificantBits(), 1_000_000L);
        while (true) {
            for (int check = 0; check < 10; check++) {
                String number = "999%06d%d".formatted(next, check);
                if (NhsNumber.read(number).isPresent()) {
                    return number;
                }
            }
            next = (next + 1) % 1_000_000L;
        }
    }
}
