/** Signing in and out, safe headers, and typed text that outlives an expired sign-in. */
@NullMarked
package uk.waymark.web.security;

import org.jspecify.annotations.NullMarked;
