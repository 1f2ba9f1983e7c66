declare global {
  interface Window {
    /** The answer to who asks, which `public/begin.js` asked for while the program was on its way. */
    headwaterBegun?: Promise<Response>;
  }
}

/** Fetches; of what was asked for before the program was there it gives that answer, once. */
export const fetchOrBegun: typeof fetch = async (asked, init) => {
  const begun = asked === "/api/v1/session" ? window.headwaterBegun : undefined;
  if (begun === undefined) return fetch(asked, init);
  delete window.headwaterBegun;
  return begun.catch(() => fetch(asked, init));
};
