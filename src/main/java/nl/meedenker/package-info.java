/**
 * The commands, and the wiring of everything from one folder of content. All rooms may be used here, and none of them may use this one. Decides nothing about what is asked or said.
 */
package nl.meedenker;
