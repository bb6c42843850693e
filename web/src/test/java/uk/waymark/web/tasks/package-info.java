/** Every human step has its page, and the page does what it says. */
@NullMarked
package uk.waymark.web.tasks;

import org.jspecify.annotations.NullMarked;
