/** Who is signed in, kept in the database as readable text of known types. */
@NullMarked
package uk.waymark.web.session;

import org.jspecify.annotations.NullMarked;
