/** What people do in a real browser, with scripts and without, and what holds for every page. */
@NullMarked
package uk.waymark.deployment.browser;

import org.jspecify.annotations.NullMarked;
