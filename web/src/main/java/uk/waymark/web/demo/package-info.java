/** The demonstration area while it is being made, and its sign-ins. */
@NullMarked
package uk.waymark.web.demo;

import org.jspecify.annotations.NullMarked;
