import { createContext } from "react";

/** What the server knows of the answer it is rendering; a browser that renders again has none of it. */
export interface Served {
  /** For the content security policy: scripts of this answer carry it. */
  nonce?: string;
  /** Under which an error of this answer stands in the log. */
  reference?: string;
}

export const ServedContext = createContext<Served>({});
