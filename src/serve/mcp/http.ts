import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { mcpServer } from "./server.ts";
import type { ToolContext } from "./tools.ts";

/**
 * Answers the Model Context Protocol over HTTP: a question, an answer, no session. Host and origin were checked before, and the body's size.
 */
export async function answerMcp(request: Request, context: ToolContext, version: string): Promise<Response> {
  const server = mcpServer(context, version);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request);
  } finally {
    await server.close();
  }
}
