import { plainLabel } from "../../lexicon/script/plainLabel";

const LONGEST = 60;

/**
 * A text of the sheet as anchors keep it: without the accidents of typing, cut at a length nobody types over.
 *
 * @example anchorText(" R&D經費 （億元）") // => "R&D经费(亿元)"
 */
export function anchorText(text: string): string {
  return plainLabel(text).key.trim().slice(0, LONGEST);
}
