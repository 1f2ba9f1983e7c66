/** The part of citation-js that the tests read with; it has no types of its own. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: { chain(input: string, options: { readonly forceType: string }): unknown };
    readonly output: { format(name: string, items: unknown, options: object): string };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
