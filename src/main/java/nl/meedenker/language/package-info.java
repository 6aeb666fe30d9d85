/**
 * From a person's words to what a conversation can hold: concerns, slot values, moves about the conversation, speaker and language.
 * The adapter of the port {@code conversation.Interpreter} on OpenNLP. Word lists are data ({@code dialogues/utterances/*.yaml});
 * code is only for what cannot be listed: ages, spans of time, negation, correction. Nothing here decides what is asked or advised,
 * nothing is kept of the words, and no judgement about safety is made: that is the room {@code safety}.
 */
package nl.meedenker.language;
