import type { Network } from "./networks.server";

/** A network as its page shows it; its partners come as lines of their own. */
export type NetworkView = Omit<Network, "id" | "version" | "hostId" | "partners">;
