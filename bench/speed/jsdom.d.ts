/** The part of jsdom that is measured; its own types would bring the browser's globals into every file. */
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { readonly virtualConsole: VirtualConsole });
    readonly window: { readonly document: object; close(): void };
  }
}
