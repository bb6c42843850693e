package uk.waymark.web.security;

import java.util.List;

/** What an installation adds to its sign-in page; the demonstration area lists its accounts there. */
public record SignInNote(String heading, String text, List<Account> accounts) {

    /** An ordinary installation adds nothing. */
    public static final SignInNote NONE = new SignInNote("", "", List.of());

    /** A demonstration account and what it is for. */
    public record Account(String username, String password, String role, String name) {}
}
