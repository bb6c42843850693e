/** The children of whose team somebody is a member. */
@NullMarked
package uk.waymark.web.children;

import org.jspecify.annotations.NullMarked;
