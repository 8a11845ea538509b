import type { Unit } from "../../quantity/unit";
import { spaceDigits } from "../../quantity/spaceDigits";
import type {
  Narrative,
  Paragraph,
  QuantityText,
  Sentence,
  TextClause,
  TextNode,
} from "../narrative";
import { nodesIn } from "../nodesIn";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { isMoney, moneyUnit } from "./moneyUnit";
import { readUnit, sharedReadUnit } from "./readUnit";
import { shownAs } from "./shownAs";
import { spaceFigures } from "./spaceFigures";

/**
 * The text in the style that the settings ask for: decimals, units, places, 倍 and punctuation. What a figure is, its
 * evidence, stays as it was; only how it is shown changes, and as the cells have it nothing does.
 */
export function styleNarrative<Text extends Pick<Narrative, "title" | "sections">>(
  text: Text,
  settings: NarrativeSettings,
): Text {
  if (isStyleOfCells(settings)) return text;
  const title = settings.spacing === "figures" ? spaceDigits(text.title) : text.title;
  return {
    ...text,
    title,
    sections: text.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => styleParagraph(paragraph, settings)),
    })),
  };
}

function isStyleOfCells(settings: NarrativeSettings): boolean {
  const { decimals, units, rounding, ranks, times, punctuation, spacing } = settings;
  const { amounts, growth, shares, points } = decimals;
  return (
    [amounts, growth, shares, points].every((count) => count === "shown") &&
    units === "cell" &&
    rounding === "plain" &&
    ranks === "digits" &&
    times === "percent" &&
    punctuation === "full" &&
    spacing === "none"
  );
}

function styleParagraph({ sentences }: Paragraph, settings: NarrativeSettings): Paragraph {
  const unitFor = unitsOf(sentences, settings);
  const styleIn =
    (clause: TextClause, sentence: Sentence) =>
    (node: TextNode): TextNode => {
      if (node.type === "text" && settings.punctuation === "half") {
        return { ...node, text: halfWidth(node.text) };
      }
      if (node.type !== "quantity") return node;
      const shown = shownAs(node, settings, unitFor(node, clause, sentence));
      return shown ? { ...node, shown } : node;
    };
  const set = settings.spacing === "figures" ? spaceFigures : unchanged;
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      clauses: set(
        sentence.clauses.map((clause) => ({
          ...clause,
          nodes: clause.nodes.map(styleIn(clause, sentence)),
        })),
      ),
    })),
  };
}

/** In which unit each figure of a paragraph is shown; as in its cell where not said. */
function unitsOf(
  sentences: readonly Sentence[],
  { units }: NarrativeSettings,
): (figure: QuantityText, clause: TextClause, sentence: Sentence) => Unit | undefined {
  if (units === "cell") return () => undefined;
  if (units === "magnitude") {
    const money = moneyUnit(sentences.flatMap((sentence) => nodesIn(sentence).filter(isFigure)));
    return (figure) => (isMoney(figure) ? money : undefined);
  }
  return (figure, { nodes }, sentence) =>
    figure.kind === "leaders"
      ? sharedReadUnit(nodes.filter(isFigure).filter(({ unit }) => unit.base === figure.unit.base))
      : readUnit(figure, nodesIn(sentence).filter(isFigure));
}

function unchanged(clauses: readonly TextClause[]): readonly TextClause[] {
  return clauses;
}

function isFigure(node: TextNode): node is QuantityText {
  return node.type === "quantity";
}

/** 、 and 。 have no half width that could not be taken for something else. */
function halfWidth(text: string): string {
  return text.replace(/[，；：（）]/g, (sign) => HALF_WIDTH.get(sign) ?? sign);
}

const HALF_WIDTH: ReadonlyMap<string, string> = new Map([
  ["，", ","],
  ["；", ";"],
  ["：", ":"],
  ["（", "("],
  ["）", ")"],
]);
