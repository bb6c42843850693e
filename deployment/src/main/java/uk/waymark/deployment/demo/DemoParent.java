package uk.waymark.deployment.demo;

import java.util.Arrays;
import java.util.Optional;
import uk.waymark.engine.people.Role;

/** Families of Northshire who sign in, one for each stage of the journey; a few of them stand on the sign-in page. */
enum DemoParent {
    DRAFT("parent", "amira", "Hodan Yusuf", "Mother", "Parent: a draft plan to read"),
    WAITING("parent.ada", "ada", "Karin Lindholm", "Mother", "Parent: waiting for reports"),
    WAITING_TOO("parent.ravi", "ravi", "Anita Menon", "Mother", ""),
    BEREAVED("parent.caleb", "caleb", "Joanne Straughan", "Mother", "Parent whose child has died"),
    GROWING_UP("youngperson", "callum", "Callum Reid", "The young person", "Young person"),
    ASKED_FOR_HELP("parent.lily", "lily", "Ruth Ashdown", "Mother", ""),
    OTHER_HELP("parent.hana", "hana", "Kenji Suzuki", "Father", ""),
    CHOOSING("parent.saanvi", "saanvi", "Meena Iyer", "Mother", ""),
    PANEL("parent.tom", "tom", "Carol Hale", "Mother", ""),
    FINAL("parent.grace", "grace", "Abena Oduya", "Mother", ""),
    IN_REVIEW("parent.catherine", "catherine", "Helen Smyth", "Mother", ""),
    CHANGES("parent.beatrix", "beatrix", "Laura Holloway", "Mother", ""),
    GOING_HOME("parent.logan", "logan", "Peter Eastwood", "Father", ""),
    IN_HOSPITAL("parent.nadia", "nadia", "Stefan Petrov", "Father", "");

    private final String username;
    private final String child;
    private final String person;
    private final String relationship;
    private final String label;

    DemoParent(String username, String child, String person, String relationship, String label) {
        this.username = username;
        this.child = child;
        this.person = person;
        this.relationship = relationship;
        this.label = label;
    }

    /** Who of this child's family signs in; most families of Northshire do not. */
    static Optional<DemoParent> of(DemoChild child) {
        return Arrays.stream(values())
                .filter(parent -> parent.child.equals(child.key()))
                .findFirst();
    }

    String username() {
        return username;
    }

    String person() {
        return person;
    }

    String relationship() {
        return relationship;
    }

    /** What the sign-in page says; empty for those who are not on it. */
    String label() {
        return label;
    }

    Role role() {
        return this == GROWING_UP ? Role.YOUNG_PERSON : Role.PARENT;
    }
}
