import { z } from "zod";
import { StartError } from "./start-error";

/** What the environment may set, checked once at start. */
export const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  /** The address that the public knows, for canonical links: https://udsyn.example.dk */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be a http or https address" }).optional(),
  /** Number of proxies in front whose X-Forwarded-* headers are believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** The instant at which a rehearsal begins; a real installation refuses it. */
  CLOCK: z.iso.datetime({ offset: true, error: "must be an instant like 2027-04-15T09:00:00Z" }).optional(),
});

export type Environment = z.infer<typeof environment>;

/** Reads the environment, or says in one line what is wrong with it. */
export function readEnvironment(values: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new StartError(`The environment cannot be used: ${faults.join("; ")}`);
}
