/** What advisers write about a child: drafts, editions, answers without advice, and advice that is used again. */
@NullMarked
package uk.waymark.engine.advice;

import org.jspecify.annotations.NullMarked;
