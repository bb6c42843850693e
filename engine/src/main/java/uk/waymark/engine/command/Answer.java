package uk.waymark.engine.command;

/** Where the answer to an order is; {@code repeated} when the same order had been carried out before. */
public record Answer(String location, boolean repeated) {}
