import { simplifiedKey } from "../lexicon/script/simplifiedKey";

/** Of so many signs one at least has another form in Simplified Chinese, where a text is Traditional. */
const EACH = 50;

/**
 * Whether a text is in Traditional characters: new words in it are written in these, too.
 *
 * @example isTraditional("經營成本同比下降") // => true
 * @example isTraditional("乾县经营成本同比下降") // => false
 */
export function isTraditional(text: string): boolean {
  const key = simplifiedKey(text);
  const signs = [...text.matchAll(/\p{Script=Han}/gu)];
  const turned = signs.filter(({ index, 0: sign }) => key[index] !== sign && !BOTH.has(sign));
  return turned.length * EACH > signs.length;
}

/** Stand in Simplified texts as well. */
const BOTH = new Set("乾著瞭藉");
