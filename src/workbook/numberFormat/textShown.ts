import { showsTextsOtherwise } from "./showsTextsOtherwise";

/**
 * A text as a cell shows it: as it is, unless the number format has words of its own for texts.
 *
 * @example textShown("东湖", "东湖区", '0;-0;0;@"区"') // => "东湖区"
 * @example textShown("东湖", "东湖", "General") // => "东湖"
 */
export function textShown(value: string, text: string, numberFormat: string): string {
  return showsTextsOtherwise(numberFormat) ? text : value;
}
