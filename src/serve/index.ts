export { serveMcp } from "./mcp/stdio.ts";
export { type Running, type ServeOptions, startServer } from "./start.ts";
