/** Who may see and do what with a child's file: one policy for opening one and for listing many. */
@NullMarked
package uk.waymark.engine.access;

import org.jspecify.annotations.NullMarked;
