/** The pages of those who run the system. */
@NullMarked
package uk.waymark.web.operations;

import org.jspecify.annotations.NullMarked;
