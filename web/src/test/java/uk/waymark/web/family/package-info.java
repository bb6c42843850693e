/** Tests of the page about the people of a child's family. */
@NullMarked
package uk.waymark.web.family;

import org.jspecify.annotations.NullMarked;
