package nl.meedenker.server;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.codec.StateCodec;
import nl.meedenker.codec.TurnCodec;
import nl.meedenker.conversation.Conversation;

/** What one content version serves: replaced as a whole when the content changes. */
public record Service(Conversation conversation, StateCodec states, FileCodec files, TurnCodec turns, Supplier<LocalDate> today) {}
