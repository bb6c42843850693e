package uk.waymark.engine.casefile;

/** An identifier sealed under the child's key, with the keyed hash by which the same number is found again. */
@SuppressWarnings("ArrayRecordComponent")
public record SealedIdentifier(byte[] sealed, byte[] lookupKey) {}
