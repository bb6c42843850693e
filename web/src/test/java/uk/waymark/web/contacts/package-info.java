/** The pages about one child, walked as people of different roles walk them. */
@NullMarked
package uk.waymark.web.contacts;

import org.jspecify.annotations.NullMarked;
