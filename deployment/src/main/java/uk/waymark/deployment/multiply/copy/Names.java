package uk.waymark.deployment.multiply.copy;

import java.util.List;

/** Invented names that sound unlike each other, some thirty thousand pairs. */
public final class Names {

    private static final List<String> GIVEN = List.of(
            "Ada",
            "Bilal",
            "Cerys",
            "Dev",
            "Esme",
            "Farid",
            "Gwen",
            "Hugo",
            "Ines",
            "Jonah",
            "Kezia",
            "Lorcan",
            "Maeve",
            "Nikhil",
            "Orla",
            "Pavel",
            "Quinn",
            "Rosa",
            "Stefan",
            "Tara",
            "Umar",
            "Violet",
            "Wilf",
            "Xanthe",
            "Yusra",
            "Zach",
            "Amelie",
            "Bruno",
            "Clara",
            "Daniyal",
            "Edie",
            "Fergus",
            "Greta",
            "Haris",
            "Isla",
            "Jasper",
            "Kamil",
            "Leila",
            "Mabel",
            "Noor",
            "Otis",
            "Petra",
            "Rafael",
            "Sorcha",
            "Tobias",
            "Uma",
            "Vera",
            "Winifred",
            "Yann",
            "Zofia");

    private static final List<String> FIRST = List.of(
            "Ash", "Black", "Crow", "Dun", "Elder", "Fen", "Green", "Hart", "Kings", "Lang", "Mill", "North", "Oak",
            "Penn", "Rother", "Stan", "Thorn", "Under", "West", "Yar");

    private static final List<String> LAST = List.of(
            "bourne", "combe", "dale", "field", "gate", "ham", "hurst", "ley", "mere", "ridge", "shaw", "stead",
            "thorpe", "ton", "wade", "well", "wick", "wood", "worth", "by", "cliffe", "den", "fold", "garth", "holme",
            "more", "over", "rigg", "sett", "vale");

    private Names() {}

    public static String given(int n) {
        return GIVEN.get(Math.floorMod(n, GIVEN.size()));
    }

    public static String family(int n) {
        int pair = Math.floorMod(n / GIVEN.size(), FIRST.size() * LAST.size());
        return FIRST.get(pair % FIRST.size()) + LAST.get(pair / FIRST.size());
    }
}
