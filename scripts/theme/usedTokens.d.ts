export function usedTokens(names: readonly string[], scripts: string): ReadonlySet<string>;
