/** What advisers are asked for, and where they write it. */
@NullMarked
package uk.waymark.web.advice;

import org.jspecify.annotations.NullMarked;
