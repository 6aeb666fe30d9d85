package nl.meedenker.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Turn;

/** A reply as JSON, for the turn API and for other programs. */
public final class TurnCodec {
  private final StateCodec states;

  public TurnCodec(StateCodec states) {
    this.states = states;
  }

  public ObjectNode node(Reply reply) {
    ObjectNode node = turn(reply.turn());
    node.put("view", reply.view());
    node.put("error", reply.error());
    node.set("options", StateCodec.MAPPER.valueToTree(reply.options()));
    node.set("looking", StateCodec.MAPPER.valueToTree(reply.looking()));
    node.set("people", StateCodec.MAPPER.valueToTree(reply.lines()));
    return node;
  }

  private ObjectNode turn(Turn turn) {
    ObjectNode node = StateCodec.MAPPER.createObjectNode();
    node.put("page", turn.page());
    node.set("said", StateCodec.MAPPER.valueToTree(turn.said()));
    node.set("moved", StateCodec.MAPPER.valueToTree(turn.moved()));
    node.set("chips", StateCodec.MAPPER.valueToTree(turn.chips()));
    node.set("lines", StateCodec.MAPPER.valueToTree(turn.lines()));
    node.set("help", StateCodec.MAPPER.valueToTree(turn.help()));
    node.set("prompt", StateCodec.MAPPER.valueToTree(turn.prompt()));
    node.set("safety", StateCodec.MAPPER.valueToTree(turn.safety()));
    node.set("overview", StateCodec.MAPPER.valueToTree(turn.overview()));
    node.set("told", StateCodec.MAPPER.valueToTree(turn.told()));
    node.put("asked", turn.asked());
    node.put("toCome", turn.toCome());
    node.put("notice", turn.notice());
    node.set("state", states.node(turn.state()));
    return node;
  }
}
