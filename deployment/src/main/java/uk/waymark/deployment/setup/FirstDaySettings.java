package uk.waymark.deployment.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code waymark.area}, {@code waymark.admin} and {@code waymark.demo} say.
 *
 * @param area the area to set up
 * @param admin the first administrator to let in
 * @param demo whether this is a demo, which sets itself up
 */
@ConfigurationProperties("waymark")
record FirstDaySettings(
        @DefaultValue AreaSettings area,
        @DefaultValue AdminSettings admin,
        @DefaultValue DemoSettings demo) {

    /**
     * The area.
     *
     * @param code a short code, up to 20 letters; blank: nothing is set up
     * @param name the name that people see, up to 120 letters
     */
    record AreaSettings(
            @DefaultValue("") String code, @DefaultValue("") String name) {}

    /**
     * The first administrator.
     *
     * @param user the name to sign in with; blank: nobody is let in
     * @param passwordFile the file whose first line is the first password, up to 72 bytes
     * @param organisation the agency that the administrator works for
     */
    record AdminSettings(
            @DefaultValue("") String user,
            @DefaultValue("") String passwordFile,
            @DefaultValue("The council") String organisation) {

        /** Never the password's whereabouts. */
        @Override
        public String toString() {
            return "the first administrator (not shown)";
        }
    }

    /**
     * The demo.
     *
     * @param enabled whether invented children and open accounts are made
     */
    record DemoSettings(@DefaultValue("false") boolean enabled) {}
}
