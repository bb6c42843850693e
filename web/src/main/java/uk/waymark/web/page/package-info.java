/** A page about one child while it is made: who asks, about whom, and what will be shown. */
@NullMarked
package uk.waymark.web.page;

import org.jspecify.annotations.NullMarked;
