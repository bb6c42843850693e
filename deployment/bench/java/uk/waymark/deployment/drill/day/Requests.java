package uk.waymark.deployment.drill.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import uk.waymark.deployment.drill.day.Request.Kind;

/** Draws requests as England sends them, a tenth of them for a child who is known and a tenth of them wrong. */
public final class Requests {

    private static final String[] SYLLABLES = {
        "ba", "den", "fi", "gor", "hu", "jam", "ke", "lin", "mo", "nur", "pa", "ros", "si", "tam", "vu", "wen", "ye",
        "zar"
    };
    private static final List<Map<String, String>> WRONG = List.of(
            Map.of("nhsNumber", "943 476 5918"),
            Map.of("born.year", "2999"),
            Map.of("born.year", "1970"),
            Map.of("born.day", "31", "born.month", "2"),
            Map.of("postcode", "nowhere"),
            Map.of("given", " "));

    private final Random random;
    private final Nation nation;
    private final LocalDate today;
    private final List<Request> earlier = new ArrayList<>();

    public Requests(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.nation = new Nation(random);
        this.today = today;
    }

    public synchronized Request next() {
        int dice = random.nextInt(10);
        if (dice == 0) {
            return child(Kind.WRONG, Request.NEVER, WRONG.get(random.nextInt(WRONG.size())));
        }
        if (dice == 1 && earlier.size() > 20) {
            Request known = earlier.get(random.nextInt(earlier.size() - 10));
            return new Request(
                    Kind.KNOWN,
                    known.given(),
                    known.family(),
                    known.born(),
                    known.postcode(),
                    nation.need(),
                    nation.asker(),
                    Map.of());
        }
        Request child = child(Kind.NEW, word(4), Map.of());
        earlier.add(child);
        return child;
    }

    private Request child(Kind kind, String family, Map<String, String> wrong) {
        LocalDate born = today.minusYears(nation.age()).minusDays(1 + random.nextInt(360));
        String postcode = "NS" + (1 + random.nextInt(80)) + " " + random.nextInt(10) + "AB";
        return new Request(kind, word(3), family, born, postcode, nation.need(), nation.asker(), wrong);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
