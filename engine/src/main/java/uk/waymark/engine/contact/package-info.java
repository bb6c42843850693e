/** Whom to ring at which hours, and when the family was last spoken to. */
@NullMarked
package uk.waymark.engine.contact;

import org.jspecify.annotations.NullMarked;
