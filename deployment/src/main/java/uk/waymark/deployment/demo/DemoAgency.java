package uk.waymark.deployment.demo;

import uk.waymark.engine.people.Sector;

/** One agency of {@code agencies.csv}. */
record DemoAgency(String key, String name, Sector sector) {}
