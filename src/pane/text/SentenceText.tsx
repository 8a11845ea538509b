import { memo } from "react";
import type { Sentence } from "../../narrative/narrative";
import { printNode } from "../../narrative/print/printNode";
import { evidenceOfNode } from "../../narrative/evidenceIn";
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
}

/** One sentence, node by node. */
export const SentenceText = memo(function SentenceText(props: SentenceTextProps) {
  const { sentence, path, openId, control } = props;
  return sentence.nodes.map((node, index) => {
    const id = `${path}/${index}`;
    const text = printNode(node);
    const evidence = evidenceOfNode(node);
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
      />
    );
  });
});
