export declare const englishCultures: readonly string[];
export declare function manifestFor(manifest: string, address: string): string;
