/**
 * Reads dialogues/ and rules/ and yields immutable objects, or diagnostics with file, line and repair. Nothing here decides what is asked or said; nothing outside here reads a content file.
 */
package nl.meedenker.content;
