package uk.waymark.engine.panel;

/**
 * What one agency pays.
 *
 * @param hundredths its part, in hundredths of a percent: 2,050 is 20.5 %
 * @param pence its part of the yearly cost, in pence
 */
public record Share(PanelAgency agency, int hundredths, long pence) {}
