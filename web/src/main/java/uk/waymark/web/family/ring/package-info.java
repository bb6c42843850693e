/** Whom a family can ring at this moment. */
@NullMarked
package uk.waymark.web.family.ring;

import org.jspecify.annotations.NullMarked;
