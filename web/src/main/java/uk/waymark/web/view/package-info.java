/** Turns the name of a page into its compiled template. */
@NullMarked
package uk.waymark.web.view;

import org.jspecify.annotations.NullMarked;
