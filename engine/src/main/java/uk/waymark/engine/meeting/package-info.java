/** Meetings about a child: invitations that nobody is left out of, minutes in plain words, and actions with an owner and a date. */
@NullMarked
package uk.waymark.engine.meeting;

import org.jspecify.annotations.NullMarked;
