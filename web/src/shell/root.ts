import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "../parts/not-found.tsx";
import { Shell } from "./shell.tsx";

/** The frame around every screen. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
