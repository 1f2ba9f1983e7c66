import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { screenFiles } from "./screen-files.ts";

/** Where `headwater serve` answers while somebody develops. */
const SERVER = "http://127.0.0.1:4317";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The workbench is built into `dist/web/`, which `headwater serve` hands out. `npm run dev` serves it with reloading and
 * passes `/api` on to a `headwater serve` on the usual port.
 */
export default defineConfig({
  root: here("."),
  plugins: [react(), screenFiles()],
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    target: "es2023",
    // MapLibre is one module of a megabyte; it is loaded by the map's screen alone.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: "127.0.0.1",
    port: 4318,
    proxy: {
      "/api": {
        target: SERVER,
        changeOrigin: true,
        // The server refuses what another origin asks (docs/api.md); here the page and the server are on two ports of one machine.
        configure: (proxy) => {
          proxy.on("proxyReq", (asked) => {
            if (asked.hasHeader("origin")) asked.setHeader("origin", SERVER);
          });
        },
      },
    },
  },
});
