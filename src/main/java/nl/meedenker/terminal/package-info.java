/** The same conversation in a terminal, and what lies behind a saved one. Reads lines, prints turns; decides nothing. */
package nl.meedenker.terminal;
