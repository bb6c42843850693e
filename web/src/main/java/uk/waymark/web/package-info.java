/** The pages that professionals and families use. */
@NullMarked
package uk.waymark.web;

import org.jspecify.annotations.NullMarked;
