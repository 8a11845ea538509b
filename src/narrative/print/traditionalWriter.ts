/**
 * Yields the function that writes Simplified Chinese in Traditional characters, by OpenCC with the standard forms of
 * Taiwan: those are what plain `zh-Hant` stands for (Unicode CLDR, likely subtags). Only characters change, never
 * words: 软件 becomes 軟件, not 軟體. Text that is Traditional already, and all that is not Chinese, stays as it is.
 * The dictionaries are large; they are loaded with the first call and kept.
 */
export function traditionalWriter(): Promise<Writer> {
  writer ??= loadWriter().catch((error: unknown) => {
    writer = undefined; // the next call may fare better
    throw error;
  });
  return writer;
}

export type Writer = (text: string) => string;

let writer: Promise<Writer> | undefined;

async function loadWriter(): Promise<Writer> {
  const [{ Converter: toTraditional }, { Converter: toSimplified }] = await Promise.all([
    import(/* webpackChunkName: "traditional" */ "opencc-js/cn2t"),
    import(/* webpackChunkName: "traditional" */ "opencc-js/t2cn"),
  ]);
  const traditional = toTraditional({ from: "cn", to: "tw" });
  const simplified = toSimplified({ from: "t", to: "cn" });
  return (text) => {
    const telling = text.replace(BOTH, "");
    return simplified(telling) === telling ? traditional(text) : text;
  };
}

/** Characters with a simplified form that also stand in Simplified text: 乾县, 显著, 瞭望, 慰藉. */
const BOTH = /[乾著瞭藉]/g;
