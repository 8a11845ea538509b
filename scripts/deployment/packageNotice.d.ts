export declare function packageFolder(file: string): string | undefined;
export declare function withWorkedIn(folders: readonly string[]): string[];
export declare function packageNotice(folder: string): {
  readonly title: string;
  readonly text: string;
};
