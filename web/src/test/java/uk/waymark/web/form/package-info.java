/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.form;

import org.jspecify.annotations.NullMarked;
