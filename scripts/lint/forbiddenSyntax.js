/** What nobody writes, each with the reason; `hostGlobals` are the names of what only a host knows. */
module.exports = function forbiddenSyntax(hostGlobals) {
  return {
    exportAll: { selector: "ExportAllDeclaration", message: "Name what is exported." },
    timeNow: {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "The same workbook gives the same text: no clock.",
    },
    hostType: {
      selector: `TSQualifiedName[left.name=/^(${hostGlobals.join("|")})$/]`,
      message: "Only the hosts know the types of a host.",
    },
    rawHtml: {
      selector:
        "JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
      message: "Workbook content is hostile: write it as text.",
    },
    fragmentRef: {
      selector: "JSXOpeningElement[name.name='Fragment'] > JSXAttribute[name.name='ref']",
      message:
        "The renderer that is shipped has no handles of fragments: scripts/bundling/reactInUse.js.",
    },
  };
};
