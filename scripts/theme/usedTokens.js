/**
 * Which tokens of a theme built scripts speak of: as `tokens.name`, or as the variable in a style. That the library lists them all
 * is no use of any.
 *
 * @param {readonly string[]} names
 * @param {string} scripts
 * @returns {ReadonlySet<string>}
 */
function usedTokens(names, scripts) {
  const words = scripts.replace(/\b(\w+):"var\(--\1\)"/g, "");
  const spoken = new Set(words.match(/(?:\.|--)\w+/g) ?? []);
  return new Set(names.filter((name) => spoken.has(`.${name}`) || spoken.has(`--${name}`)));
}

module.exports = { usedTokens };
