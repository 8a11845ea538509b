import { memo } from "react";
import type { Sentence } from "../../narrative/narrative";
import { nodesIn } from "../../narrative/nodesIn";
import { printNode } from "../../narrative/print/printNode";
import { evidenceOfNode } from "../../narrative/evidenceIn";
import { earlierOf } from "./earlier";
import { QuotedCell } from "./QuotedCell";
import { TracedText } from "./TracedText";
import type { CardControl } from "./useOpenCard";

interface SentenceTextProps {
  readonly sentence: Sentence;
  /** Where it stands in the text. */
  readonly path: string;
  /** The node whose card is open, when it is one of this sentence. */
  readonly openId: string | undefined;
  readonly control: CardControl;
  /** What figures and words said before, by their fact. */
  readonly changed?: ReadonlyMap<string, string>;
}

/** One sentence, node by node. */
export const SentenceText = memo(function SentenceText(props: SentenceTextProps) {
  const { sentence, path, openId, control, changed } = props;
  return nodesIn(sentence).map((node, index) => {
    const id = `${path}/${index}`;
    const text = printNode(node);
    const evidence = evidenceOfNode(node);
    const was = earlierOf(evidence, changed);
    if (node.type === "quoted") return <QuotedCell key={id} node={node} />;
    if (evidence.length === 0) return text;
    return (
      <TracedText
        key={id}
        id={id}
        text={text}
        kind={node.type === "quantity" ? "figure" : "word"}
        evidence={evidence}
        open={openId === id}
        control={control}
        was={was}
      />
    );
  });
});
