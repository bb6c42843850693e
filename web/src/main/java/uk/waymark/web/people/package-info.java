/** Who is signed in, and what their sign-in leaves in the audit trail. */
@NullMarked
package uk.waymark.web.people;

import org.jspecify.annotations.NullMarked;
