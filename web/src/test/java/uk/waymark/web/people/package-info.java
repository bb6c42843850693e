/** Tests of who is signed in. */
@NullMarked
package uk.waymark.web.people;

import org.jspecify.annotations.NullMarked;
