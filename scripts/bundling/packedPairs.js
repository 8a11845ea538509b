/**
 * For webpack: a module whose one constant is a text of pairs of characters, as it is read and edited, becomes one with the same pairs
 * in a form that compresses to less than half. Sorted by their second characters, pairs lie a few steps from each other; the steps are
 * written in digits of base 44, of which those that are followed by another are told by 44 more.
 */
module.exports = function packedPairs(source) {
  const name = /export const (\w+)/.exec(source)[1];
  const text = [...source.matchAll(/"([^"\\]+)"/g)].map(([, part]) => part).join("");
  return `${unpack}\nexport const ${name} = /* @__PURE__ */ unpack(${JSON.stringify(pack(text))});\n`;
};

Object.assign(module.exports, { pack, unpack });

function pack(text) {
  // Of two pairs with the same first character the later holds.
  const pairs = new Map([...text.matchAll(/(.)(.)/g)].map(([, from, to]) => [from, to]));
  const codes = [...pairs].map((pair) => pair.map((character) => character.charCodeAt(0)));
  codes.sort(([fromA, toA], [fromB, toB]) => toA - toB || fromA - fromB);
  const stepsOf = (side) =>
    codes.map((code, index) => code[side] - (codes[index - 1]?.[side] ?? 0));
  return [...stepsOf(1), ...stepsOf(0)].map(digitsOf).join("");
}

function digitsOf(step) {
  // The sign is the last bit.
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  const digits = [rest % 44];
  while ((rest = Math.floor(rest / 44)) > 0) digits.unshift((rest % 44) + 44);
  // From `#` on, without the backslash.
  return digits.map((digit) => String.fromCharCode(digit + (digit < 57 ? 35 : 36))).join("");
}

/** Stands in the built file, by itself. */
function unpack(packed) {
  const steps = [];
  let rest = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    const digit = code - (code < 92 ? 35 : 36);
    rest = rest * 44 + (digit % 44);
    if (digit >= 44) continue;
    steps.push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
    rest = 0;
  }
  const count = steps.length / 2;
  let text = "";
  let [from, to] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    to += steps[index];
    from += steps[count + index];
    text += String.fromCharCode(from, to);
  }
  return text;
}
