/** What the pages about plan and support of a child have in common. */
@NullMarked
package uk.waymark.web.care;

import org.jspecify.annotations.NullMarked;
