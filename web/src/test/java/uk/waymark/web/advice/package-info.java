/** The pages on which advice is asked for, written and read. */
@NullMarked
package uk.waymark.web.advice;

import org.jspecify.annotations.NullMarked;
