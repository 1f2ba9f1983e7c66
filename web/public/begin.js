// Before anything is drawn: the scheme that was chosen here, so that a dark page never begins light, and the question who asks, whose answer
// every screen waits for. A file of its own, since the page's policy lets no script stand in it.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // A browser that keeps nothing has chosen nothing.
  }
  const isDark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
  // As web/src/api/client.ts asks it, which takes this answer for its own.
  const begun = fetch("/api/v1/session", { headers: { "X-Headwater-Client": "1" } });
  begun.catch(() => {});
  window.headwaterBegun = begun;
})();
