/** What has happened, told upwards in the same transaction. */
@NullMarked
package uk.waymark.engine.news;

import org.jspecify.annotations.NullMarked;
