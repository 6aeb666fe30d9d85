/**
 * The batch command {@code parse} and its measuring sister {@code evaluate}: JSON Lines in, JSON Lines or tables out, through the same classes as the chat. Only codes and
 * places leave this room, never a word of what was read; nothing is kept.
 */
package nl.meedenker.parse;
