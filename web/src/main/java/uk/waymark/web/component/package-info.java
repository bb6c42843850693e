/** What the building blocks of a page need to be told. */
@NullMarked
package uk.waymark.web.component;

import org.jspecify.annotations.NullMarked;
