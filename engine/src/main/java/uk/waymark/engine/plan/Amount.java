package uk.waymark.engine.plan;

/**
 * How much of something is provided. Source: SEND Code of Practice 2015, 9.69: provision is detailed and specific and should
 * normally be quantified.
 *
 * @param minutes the length of each time, in minutes, from 1 to 1,440
 * @param times how many times in each period, from 1 to 100
 */
public record Amount(int minutes, int times, Every per) {

    private static final int DAY = 1440;
    private static final int MOST = 100;
    private static final int HOUR = 60;

    /** Whether it can be true. */
    public boolean possible() {
        return minutes >= 1 && minutes <= DAY && times >= 1 && times <= MOST;
    }

    /** For example "1 hour 30 minutes, 3 times a week". */
    public String words() {
        return length() + ", " + often() + " " + (per == Every.HALF_TERM ? "each" : "a") + " " + per.title();
    }

    private String often() {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    private String length() {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        String whole = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
        String part = rest == 0 ? "" : rest + (rest == 1 ? " minute" : " minutes");
        return (whole + " " + part).strip();
    }
}
