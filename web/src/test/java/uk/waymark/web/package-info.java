/** Tests of the pages. */
@NullMarked
package uk.waymark.web;

import org.jspecify.annotations.NullMarked;
