/** Whom the family can ring, when somebody was in touch, and what helps in an emergency. */
@NullMarked
package uk.waymark.web.contacts;

import org.jspecify.annotations.NullMarked;
