/**
 * For webpack: the entries of the lexicon without the headings that show how each word is read. Tests and the page of words are made of
 * them; whoever only reads tables asks for the words.
 */
module.exports = function withoutCorpus(source) {
  return source.replace(WORDS, (words) => words.replace(LINE, ": 0"));
};

const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const NAME = String.raw`(?:${TEXT}|[^\s":{},]+)`;
/** `words: { 全省: "全省合计", … }`, on one line or many. */
const WORDS = new RegExp(String.raw`\bwords: \{(?:\s*${NAME}:\s*${TEXT},?)+\s*\}`, "g");
const LINE = new RegExp(String.raw`(?<=${NAME}):\s*${TEXT}`, "g");
