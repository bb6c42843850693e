/** The page on which a family reads where things are up to, what we ask of it, and whom to ring. */
@NullMarked
package uk.waymark.web.family.home;

import org.jspecify.annotations.NullMarked;
