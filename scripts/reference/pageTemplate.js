/** The template of functions.html and functions.en.html for the build: a page in the language asked for. */
const { printHtml } = require("./printHtml");
const { referencePage } = require("./referencePage");
const reference = require("../../src/functions/functionReference.json");

module.exports = ({ language }) => printHtml(referencePage(reference, language), language);
