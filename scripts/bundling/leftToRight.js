/**
 * In place of what turns styles round for scripts written from right to left: the pane speaks none of them, and the styles of
 * its controls are put together faster without.
 */
function convertProperty(key, value) {
  return { key, value };
}

function convert(styles) {
  return styles;
}

module.exports = { convertProperty, convert };
