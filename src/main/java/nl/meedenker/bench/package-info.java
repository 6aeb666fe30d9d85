/** Measures, on this machine and bounded: ratios within one run. Nothing here is part of serving. */
package nl.meedenker.bench;
