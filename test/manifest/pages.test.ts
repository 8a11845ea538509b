import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "../../scripts/deployment/contentSecurityPolicy";
import { officeLibrary } from "../../scripts/deployment/officeLibrary";

const page = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");

/** A Content-Security-Policy, by directive. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

function stated(html: string): Map<string, string> {
  const [, content = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  return directives(content);
}

describe("the add-in's security policy", () => {
  const own = directives(contentSecurityPolicy(officeLibrary("local")));

  it("lets nothing leave the machine: the browser itself refuses any other server", () => {
    expect(own.get("default-src")).toBe("'none'");
    for (const [directive, allowed] of own) {
      expect(`${directive} ${allowed}`).toMatch(/^[\w-]+( '(none|self|unsafe-inline)'| data:)+$/);
    }
  });

  it("runs only scripts of its own, none written into a page, none made of text", () => {
    expect(own.get("script-src")).toBe("'self'");
    expect(own.get("worker-src")).toBe("'self'");
  });

  it.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
  ])("with the library of %s lets in scripts of that one server besides", (name, server) => {
    const library = officeLibrary(name);
    const wider = directives(contentSecurityPolicy(library));
    expect(wider.get("script-src")).toBe(`'self' ${server}`);
    expect(library.script.startsWith(`${server}/`)).toBe(true);
    for (const [directive, allowed] of own) {
      if (directive !== "script-src") expect(wider.get(directive)).toBe(allowed);
    }
  });

  it("knows no other library", () => {
    expect(() => officeLibrary("toString")).toThrow("--office-js: 只能是 local、cdn、cdn-cn");
  });
});

describe("the task pane's page", () => {
  const html = page("src/pane/taskpane.html");

  it("states the policy before it loads the first script, and holds none itself", () => {
    expect(html).toContain(`"Content-Security-Policy" content="<%= contentSecurityPolicy %>"`);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  // Without WebView2 the pane runs in Internet Explorer, which stops at the first line of our scripts.
  it("says without any script what is missing where scripts like ours do not run", () => {
    const body = html.slice(html.indexOf("<body>"));
    expect(body).toContain("缺少 Microsoft Edge WebView2");
    expect(body).toContain("lacks Microsoft Edge WebView2");
  });

  it("loads the Office library from the product's own folder unless the build is told otherwise", () => {
    expect(html).toContain(`<script src="<%= officeLibrary %>"></script>`);
    expect(officeLibrary().script).toBe("office/office.js");
    expect(html).not.toMatch(/https?:/);
  });
});

describe("the help page", () => {
  it("needs no script at all", () => {
    const html = page("assets/help.html");
    expect(stated(html).get("default-src")).toBe("'none'");
    expect(stated(html).has("script-src")).toBe(false);
    expect(html).not.toContain("<script");
  });
});
