/** Tests of the pages about plan and support. */
@NullMarked
package uk.waymark.web.care;

import org.jspecify.annotations.NullMarked;
