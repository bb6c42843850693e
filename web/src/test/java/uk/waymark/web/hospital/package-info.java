/** The page about a child in hospital, walked as people of different roles walk it. */
@NullMarked
package uk.waymark.web.hospital;

import org.jspecify.annotations.NullMarked;
