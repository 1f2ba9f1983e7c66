/** What a screen is made of beside the page itself: names of files in the workbench's folder. `screens.json`, by the screens' paths. */
export type ScreenFiles = Readonly<
  Record<string, { readonly scripts: readonly string[]; readonly styles: readonly string[] }>
>;

/** The font of everything that is operated, in the letters of most languages written in Latin. */
const FONT = /^assets\/inter-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Links by which a browser fetches what the screen at an address needs while it still reads the page: without them it would learn of these files one
 * after another, when the program runs.
 *
 * @param path of the address; a part that begins with `$` in a screen's path stands for any
 * @param files all in the folder
 */
export function preloadsOf(screens: ScreenFiles, files: Iterable<string>, path: string): string {
  const parts = path.split("/");
  const isAsked = (screen: string) => {
    const own = screen.split("/");
    return own.length === parts.length && own.every((part, i) => part.startsWith("$") || part === parts[i]);
  };
  const { scripts, styles } = Object.entries(screens).find(([screen]) => isAsked(screen))?.[1] ?? NOTHING;
  const font = [...files].find((file) => FONT.test(file));
  return [
    ...(font === undefined
      ? []
      : [`<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`]),
    ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ].join("");
}

const NOTHING = { scripts: [], styles: [] };
