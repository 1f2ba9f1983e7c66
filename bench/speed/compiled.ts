/**
 * A room as `npm run build` compiled it: what users run. The loader that runs a bench from its sources slows closures down.
 *
 * @param room the folder's name in `dist/`; `Room` is the type of its `index.ts`
 */
export async function compiled<Room>(room: string): Promise<Room> {
  return (await import(new URL(`../../dist/${room}/index.js`, import.meta.url).href)) as Room;
}
