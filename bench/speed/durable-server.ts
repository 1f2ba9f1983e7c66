import { postgresServer } from "../../test/postgres/server.ts";

/** The server of tests as an installation has it: a commit waits for the disk. The program ends where there is none. */
export function durableServer() {
  const server = postgresServer();
  if (server === null) process.exit(1);
  for (const setting of ["fsync", "full_page_writes"])
    server.run("postgres", `alter system set ${setting} = on`);
  server.run("postgres", "select pg_reload_conf()");
  return server;
}
