/** Where a child lives and what is spoken at home. */
@NullMarked
package uk.waymark.web.home;

import org.jspecify.annotations.NullMarked;
