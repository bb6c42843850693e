/** The team around a child: who is in it, in which part, and on what ground they see the file. */
@NullMarked
package uk.waymark.engine.team;

import org.jspecify.annotations.NullMarked;
