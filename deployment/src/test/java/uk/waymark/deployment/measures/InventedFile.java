package uk.waymark.deployment.measures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.referral.ChildDetails;

/** A file of invented children as an authority would send it. */
public final class InventedFile {

    private static final String REQUESTS =
            "Given names,Family name,Date of birth,Postcode,What is happening,Asked for,Asked by,Received on\n";
    private static final String IN_CARE = "Given names,Family name,Date of birth,Postcode,Life-limiting condition,"
            + "Received on,Decided to assess on,Plan final on,Next review due\n";

    private InventedFile() {}

    /** A file with this many rows, made from the seed. */
    public static byte[] of(ImportKind kind, int rows, long seed, LocalDate today) {
        Requests requests = new Requests(seed);
        StringBuilder text = new StringBuilder(kind == ImportKind.REFERRALS ? REQUESTS : IN_CARE);
        for (int i = 0; i < rows; i++) {
            ChildDetails child = requests.next(today).child();
            text.append(child.name().given())
                    .append(',')
                    .append(child.name().family())
                    .append(',')
                    .append(child.birthDate())
                    .append(',')
                    .append(child.postcode())
                    .append(kind == ImportKind.REFERRALS ? request(today) : journey(i, today))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String request(LocalDate today) {
        return ",Loves music; nights are hard,EHC_ASSESSMENT;HEALTH,SETTING," + today;
    }

    /** Of ten children five have a plan and its review, two a plan of which no more is known, and three are being assessed. */
    private static String journey(int row, LocalDate today) {
        LocalDate asked = today.minusDays(40 + row % 365);
        return switch (row % 10) {
            case 0, 1, 2, 3, 4 ->
                ",YES," + asked.minusYears(1) + "," + asked.minusDays(330) + "," + asked.minusDays(230) + ","
                        + asked.minusDays(230).plusYears(1);
            case 5, 6 -> ",,,," + asked + ",";
            default -> ",NO," + today.minusDays(40) + "," + today.minusDays(row % 30) + ",,";
        };
    }
}
